package org.kinward.core.returning.family;

import java.util.UUID;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;

class InMemoryFamiliesTest extends FamiliesContract {

    private final InMemoryFamilies families = new InMemoryFamilies();

    @Override
    protected Families families() {
        return families;
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
