package org.kinward.core.needs.term;

import java.util.ArrayList;
import java.util.List;

import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;

/** The hours of one agency in a list, for tests without a database. */
public final class InMemoryFirstWithins implements FirstWithins {

    private final List<Set> sets = new ArrayList<>();

    @Override
    public Current current() {
        return sets.isEmpty() ? new Current(FirstWithin.SHIPPED, Revision.NEW)
                : new Current(sets.getLast().within(), new Revision(sets.size()));
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
