package org.kinward.core.casefile.away;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.kinward.core.access.Actor;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.casefile.away.AwayCasework.By;
import org.kinward.core.identity.care.DirectCare;
import org.kinward.core.saving.OnceKey;

/**
 * A manager marks a colleague away. One cover may be named for all children there are now; which child has which cover
 * is chosen afterwards. Children that the colleague takes on later have no cover until a manager says who.
 */
public final class MarkAway {

    private final AwayCasework casework;
    private final WhoMay may;
    private final DirectCare vault;

    public MarkAway(AwayCasework casework, WhoMay may, DirectCare vault) {
        this.casework = casework;
        this.may = may;
        this.vault = vault;
    }

    /** Who is away when, and who covers everything that this person can cover. */
    public record Request(PersonId person, AwayTime time, Optional<PersonId> cover) {

        /** The canonical text of the wish, for the stamp of the form; a moment of it would differ at every press. */
        public String words() {
            return "mark away " + person.value() + " until " + time.until() + " covered by "
                    + cover.map(one -> one.value().toString()).orElse("nobody");
        }
    }

    /** What there would be to do, and what stands against it. */
    public record Looked(List<LedChild> children, Set<PlaceId> places, Optional<AwayOutcome> against) {
    }

    /** Looks before anything is saved: how many children there are, and whether it can be. */
    public Looked look(Request request, Actor manager) {
        var absence = Absence.marked(manager.agency(), request.person(), request.time());
        var overlap = casework.awayDuring(request.person(), request.time(), Optional.empty());
        return new Looked(casework.ledBy(request.person()), may.places(request.person(), manager),
                overlap.<AwayOutcome>map(AwayOutcome.AwayAlready::new).or(() -> cannot(request, absence)));
    }

    /** Marks it; the same form sent again gives the same answer. */
    public AwayOutcome mark(Request request, OnceKey key, By by) {
        if (!may.mark(request.person(), by.manager()) || request.time().isOver(by.at())) {
            return new AwayOutcome.NotThere();
        }
        var absence = Absence.marked(by.manager().agency(), request.person(), request.time());
        return cannot(request, absence).orElseGet(() -> decide(absence, covers(absence, request, by), key, by));
    }

    private Optional<AwayOutcome> cannot(Request request, Absence absence) {
        return request.cover().flatMap(cover -> may.why(cover, false, absence)
                .map(why -> new AwayOutcome.CannotCover(cover, why)));
    }

    private AwayOutcome decide(Absence absence, List<Cover> covers, OnceKey key, By by) {
        var outcome = casework.mark(absence, covers, key, by);
        if (outcome.equals(new AwayOutcome.Saved(absence.id()))) {
            new CoverPlan(List.of(), covers).giveTo(vault, by.at());
        }
        return outcome;
    }

    private List<Cover> covers(Absence absence, Request request, By by) {
        var children = casework.ledBy(request.person());
        return request.cover()
                .map(cover -> CoverPlan.wanted(absence, everything(cover, children, request, by.manager()),
                        children, by.at()))
                .orElse(List.of());
    }

    /** All children; and the places, if the cover has the role for them. */
    private Split everything(PersonId cover, List<LedChild> children, Request request, Actor manager) {
        var places = may.has(cover, true, manager) ? may.places(request.person(), manager) : Set.<PlaceId>of();
        return new Split(children.stream().collect(Collectors.toMap(LedChild::record, _ -> cover)),
                Map.copyOf(places.stream().collect(Collectors.toMap(place -> place, _ -> cover))));
    }
}
