package org.kinward.core.risk.term;

import java.util.ArrayList;
import java.util.List;

import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;

/** The hours of one agency in memory. */
public final class InMemoryReviewTerms implements ReviewTerms {

    private final List<Set> sets = new ArrayList<>();

    @Override
    public Current current() {
        return new Current(sets.isEmpty() ? ReviewTerm.SHIPPED : sets.getLast().term(), new Revision(sets.size()));
    }

    @Override
    public List<Set> history() {
        return sets.reversed().stream().toList();
    }

    @Override
    public void set(ReviewTerm term, Revision seen, By by) {
        if (seen.number() != sets.size()) {
            throw new StaleRevision();
        }
        sets.add(new Set(term, by));
    }
}
