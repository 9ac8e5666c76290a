package org.kinward.core.plan.promise;

import java.util.UUID;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;

class InMemoryPromisesTest extends PromisesContract {

    private final PersonId ama = new PersonId(UUID.randomUUID());
    private final Promises promises = new InMemoryPromises();

    @Override
    protected Promises promises() {
        return promises;
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
