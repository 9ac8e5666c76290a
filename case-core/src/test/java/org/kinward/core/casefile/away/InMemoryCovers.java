package org.kinward.core.casefile.away;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.saving.StaleRevision;

/** Keeps covers in memory; which places are the manager's is told it. */
public final class InMemoryCovers implements Covers {

    private final List<Cover> covers = new ArrayList<>();
    private final Map<LedChild, PersonId> leads = new LinkedHashMap<>();
    private final Predicate<PlaceId> mine;

    public InMemoryCovers(Predicate<PlaceId> mine) {
        this.mine = mine;
    }

    /** From now on this worker leads the child. */
    public LedChild lead(LedChild child, PersonId worker) {
        leads.put(child, worker);
        return child;
    }

    @Override
    public List<LedChild> ledBy(PersonId worker) {
        return leads.entrySet().stream().filter(led -> led.getValue().equals(worker)).map(Map.Entry::getKey)
                .filter(child -> mine.test(child.place())).toList();
    }

    @Override
    public List<Cover> of(AbsenceId absence, Instant now) {
        return standing(absence, now).stream().filter(cover -> mine.test(place(cover))).toList();
    }

    @Override
    public boolean standsElsewhere(AbsenceId absence, Instant now) {
        return standing(absence, now).stream().anyMatch(cover -> !mine.test(place(cover)));
    }

    @Override
    public List<Cover> ofChild(UUID record, Instant now) {
        return covers.stream().filter(cover -> cover.subject().equals(record) && !cover.terms().time().isOver(now))
                .toList();
    }

    @Override
    public void begin(Cover cover) {
        if (cover instanceof Cover.OfChild(var child, var terms) && !terms.away().equals(leads.get(child))) {
            throw new StaleRevision();
        }
        covers.add(cover);
    }

    @Override
    public void end(Collection<Cover> ended, Instant now) {
        covers.removeAll(ended);
    }

    private List<Cover> standing(AbsenceId absence, Instant now) {
        return covers.stream()
                .filter(cover -> cover.terms().absence().equals(absence) && !cover.terms().time().isOver(now)).toList();
    }

    private static PlaceId place(Cover cover) {
        return switch (cover) {
            case Cover.OfChild(var child, _) -> child.place();
            case Cover.OfPlace(var place, _) -> place;
        };
    }
}
