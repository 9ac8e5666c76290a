package org.kinward.core.casefile.weight;

import java.util.ArrayList;
import java.util.List;

import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;

/** Settings in a list, for tests without a database. */
final class InMemoryCaseloadWeights implements CaseloadWeights {

    private final List<Set> kept = new ArrayList<>();

    @Override
    public Current current() {
        return new Current(kept.isEmpty() ? CaseloadWeight.SHIPPED : kept.getLast().weight(),
                new Revision(kept.size()));
    }

    @Override
    public List<Set> history() {
        return kept.reversed();
    }

    @Override
    public void set(Set next, Revision seen) {
        if (kept.size() != seen.number()) {
            throw new StaleRevision();
        }
        kept.add(next);
    }
}
