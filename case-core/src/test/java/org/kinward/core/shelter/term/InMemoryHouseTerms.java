package org.kinward.core.shelter.term;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;

/** The times of one agency in a list, for tests without a database. */
public final class InMemoryHouseTerms implements HouseTerms {

    private final List<Set> sets = new ArrayList<>();

    @Override
    public Current current() {
        return sets.isEmpty() ? new Current(HouseTimes.SHIPPED, Revision.NEW)
                : new Current(sets.getLast().times(), new Revision(sets.size()));
    }

    @Override
    public HouseTimes heldAt(Instant moment) {
        return sets.reversed().stream().filter(set -> !set.at().isAfter(moment)).findFirst().map(Set::times)
                .orElse(HouseTimes.SHIPPED);
    }

    @Override
    public List<Set> history() {
        return List.copyOf(sets).reversed();
    }

    @Override
    public void set(Set wanted, Revision seen) {
        if (seen.number() != sets.size()) {
            throw new StaleRevision();
        }
        sets.add(wanted);
    }
}
