package org.kinward.core.followup.visit;

import java.util.UUID;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;

class InMemoryVisitsTest extends VisitsContract {

    private final InMemoryVisits visits = new InMemoryVisits();

    @Override
    protected Visits visits() {
        return visits;
    }

    @Override
    protected CaseFileId file() {
        return CaseFileId.fresh();
    }

    @Override
    protected PersonId worker() {
        return new PersonId(new UUID(1, 2));
    }
}
