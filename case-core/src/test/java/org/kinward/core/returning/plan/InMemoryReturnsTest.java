package org.kinward.core.returning.plan;

import java.util.UUID;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.returning.family.Families;
import org.kinward.core.returning.family.InMemoryFamilies;

class InMemoryReturnsTest extends ReturnsContract {

    private final InMemoryReturns returns = new InMemoryReturns();
    private final InMemoryFamilies families = new InMemoryFamilies();
    private final PersonId manager = new PersonId(UUID.randomUUID());

    @Override
    protected Returns returns() {
        return returns;
    }

    @Override
    protected Families families() {
        return families;
    }

    @Override
    protected CaseFileId file() {
        return CaseFileId.fresh();
    }

    @Override
    protected PersonId manager() {
        return manager;
    }
}
