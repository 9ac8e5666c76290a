package org.kinward.core.returning.step;

import java.util.UUID;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;

class InMemoryReturnStepsTest extends ReturnStepsContract {

    private final InMemoryReturnSteps steps = new InMemoryReturnSteps();

    @Override
    protected ReturnSteps steps() {
        return steps;
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
