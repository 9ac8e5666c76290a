package org.kinward.core.plan.work;

import java.util.UUID;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;

class InMemorySchoolAndWorkTest extends SchoolAndWorkContract {

    private final PersonId ama = new PersonId(UUID.randomUUID());
    private final SchoolAndWork kept = new InMemorySchoolAndWork();

    @Override
    protected SchoolAndWork kept() {
        return kept;
    }

    @Override
    protected CaseFileId file() {
        return CaseFileId.fresh();
    }

    @Override
    protected PersonId worker() {
        return ama;
    }
}
