package org.kinward.core.casefile.away;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.kinward.core.access.Actor;
import org.kinward.core.access.Actors;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.access.Role;
import org.kinward.core.casefile.away.AwayOutcome.CannotCover;
import org.kinward.core.casefile.away.AwayOutcome.Why;

/** Who may mark whom away, and who can cover. */
public final class WhoMay {

    private final Actors actors;
    private final AwayCasework casework;

    public WhoMay(Actors actors, AwayCasework casework) {
        this.actors = actors;
        this.casework = casework;
    }

    /** Whether this person keeps the absences of the agency: whoever manages a place now. */
    public static boolean keeps(Actor actor) {
        return actor.is(Role.SHELTER_MANAGER) && !actor.places().managed().isEmpty();
    }

    /** Whether this manager may mark the colleague away: of the own agency, of a role that leads cases. */
    public boolean mark(PersonId person, Actor manager) {
        return colleague(person, manager).filter(one -> Role.mayLead(one.roles())).isPresent()
                && change(person, manager);
    }

    /**
     * Whether this manager may change an absence of the colleague, also of one who has left since. Whoever only acts for
     * a manager does so for nobody who manages a place: that would be passing the right on.
     */
    public boolean change(PersonId person, Actor manager) {
        return keeps(manager) && (!manager.managesAllYear().isEmpty()
                || colleague(person, manager).map(Actor::managesAllYear).orElse(Set.of()).isEmpty());
    }

    /** The places that the colleague manages and at which this manager may let somebody act. */
    public Set<PlaceId> places(PersonId person, Actor manager) {
        var places = new HashSet<>(colleague(person, manager).map(Actor::managesAllYear).orElse(Set.of()));
        places.retainAll(manager.managesAllYear());
        return Set.copyOf(places);
    }

    /** Whether somebody has the role that leads cases, or the one that manages places. */
    public boolean has(PersonId person, boolean managing, Actor manager) {
        return colleague(person, manager)
                .filter(one -> managing ? one.is(Role.SHELTER_MANAGER) : Role.mayLead(one.roles())).isPresent();
    }

    private Optional<Actor> colleague(PersonId person, Actor manager) {
        return actors.actor(person).filter(one -> one.agency().equals(manager.agency()));
    }

    /** The first of those named who cannot cover in this absence. */
    Optional<CannotCover> refused(Split split, Absence absence) {
        return split.people().sorted(Comparator.comparing(PersonId::value))
                .flatMap(person -> why(person, split.places().containsValue(person), absence).stream()
                        .map(why -> new CannotCover(person, why)))
                .findFirst();
    }

    /** Why this person cannot cover in this absence, as a lead worker or as a manager too. */
    Optional<Why> why(PersonId person, boolean managing, Absence absence) {
        if (person.equals(absence.person())) {
            return Optional.of(Why.ONESELF);
        }
        var can = actors.actor(person).filter(one -> one.agency().equals(absence.agency()))
                .filter(one -> managing ? one.is(Role.SHELTER_MANAGER) : Role.mayLead(one.roles()));
        return can.isEmpty()
                ? Optional.of(Why.NO_ROLE)
                : casework.awayDuring(person, absence.time(), Optional.empty()).map(_ -> Why.AWAY_TOO);
    }
}
