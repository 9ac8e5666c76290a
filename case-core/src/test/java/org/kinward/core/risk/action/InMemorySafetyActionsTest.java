package org.kinward.core.risk.action;

import java.util.UUID;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;

class InMemorySafetyActionsTest extends SafetyActionsContract {

    private final PersonId ama = new PersonId(UUID.randomUUID());
    private final SafetyActions actions = new InMemorySafetyActions();

    @Override
    protected SafetyActions actions() {
        return actions;
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
