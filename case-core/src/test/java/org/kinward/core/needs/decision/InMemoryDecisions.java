package org.kinward.core.needs.decision;

import java.util.ArrayList;
import java.util.List;

import org.kinward.core.casefile.CaseFileId;

/** Decisions in a list, for tests without a database. */
public final class InMemoryDecisions implements Decisions {

    private final List<Decision> kept = new ArrayList<>();

    @Override
    public void add(Decision decision) {
        kept.add(decision);
    }

    @Override
    public List<Decision> of(CaseFileId file) {
        return kept.reversed().stream().filter(one -> one.file().equals(file)).toList();
    }
}
