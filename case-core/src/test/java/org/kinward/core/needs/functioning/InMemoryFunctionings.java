package org.kinward.core.needs.functioning;

import java.util.ArrayList;
import java.util.List;

import org.kinward.core.casefile.CaseFileId;

/** What carers said in a list, for tests without a database. */
public final class InMemoryFunctionings implements Functionings {

    private final List<Functioning> kept = new ArrayList<>();

    @Override
    public void add(Functioning said) {
        kept.add(said);
    }

    @Override
    public List<Functioning> of(CaseFileId file) {
        return kept.reversed().stream().filter(one -> one.file().equals(file)).toList();
    }
}
