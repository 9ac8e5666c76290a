package org.kinward.core.service.gap;

import java.util.UUID;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;

class InMemoryServiceGapsTest extends ServiceGapsContract {

    private final ServiceGaps gaps = new InMemoryServiceGaps();
    private final PersonId worker = new PersonId(UUID.randomUUID());

    @Override
    protected ServiceGaps gaps() {
        return gaps;
    }

    @Override
    protected CaseFileId file() {
        return CaseFileId.fresh();
    }

    @Override
    protected PersonId worker() {
        return worker;
    }
}
