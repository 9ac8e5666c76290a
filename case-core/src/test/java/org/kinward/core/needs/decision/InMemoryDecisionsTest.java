package org.kinward.core.needs.decision;

import java.util.UUID;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;

class InMemoryDecisionsTest extends DecisionsContract {

    private final PersonId ama = new PersonId(UUID.randomUUID());
    private final Decisions decisions = new InMemoryDecisions();

    @Override
    protected Decisions decisions() {
        return decisions;
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
