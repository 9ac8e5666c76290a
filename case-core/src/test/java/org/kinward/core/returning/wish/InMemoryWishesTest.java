package org.kinward.core.returning.wish;

import java.util.UUID;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;

class InMemoryWishesTest extends WishesContract {

    private final InMemoryWishes wishes = new InMemoryWishes();

    @Override
    protected Wishes wishes() {
        return wishes;
    }

    @Override
    protected CaseFileId file() {
        return CaseFileId.fresh();
    }

    @Override
    protected PersonId worker() {
        return new PersonId(UUID.randomUUID());
    }
}
