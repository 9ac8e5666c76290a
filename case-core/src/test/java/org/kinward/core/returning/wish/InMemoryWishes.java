package org.kinward.core.returning.wish;

import java.util.ArrayList;
import java.util.List;

import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;

/** Wishes in a list, for tests without a database. */
public final class InMemoryWishes implements Wishes {

    private final List<Wish> kept = new ArrayList<>();

    @Override
    public void add(Wish wish) {
        if (of(wish.file()).size() != wish.number().number()) {
            throw new StaleRevision();
        }
        kept.addFirst(new Wish(wish.file(), new Revision(wish.number().number() + 1), wish.on(), wish.alone(),
                wish.wants(), wish.words(), wish.written()));
    }

    @Override
    public List<Wish> of(CaseFileId file) {
        return kept.stream().filter(one -> one.file().equals(file)).toList();
    }
}
