package org.kinward.core.closing.term;

import java.util.ArrayList;
import java.util.List;

import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;

/** The days of one agency in memory. */
public final class InMemoryClosingTerms implements ClosingTerms {

    private final List<Set> sets = new ArrayList<>();

    @Override
    public Current current() {
        return new Current(sets.isEmpty() ? ClosingTerm.SHIPPED : sets.getLast().term(), new Revision(sets.size()));
    }

    @Override
    public List<Set> history() {
        return sets.reversed().stream().toList();
    }

    @Override
    public void set(ClosingTerm term, Revision seen, By by) {
        if (seen.number() != sets.size()) {
            throw new StaleRevision();
        }
        sets.add(new Set(term, by));
    }
}
