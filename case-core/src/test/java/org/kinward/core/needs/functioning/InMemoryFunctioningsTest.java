package org.kinward.core.needs.functioning;

import java.util.UUID;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;

class InMemoryFunctioningsTest extends FunctioningsContract {

    private final PersonId ama = new PersonId(UUID.randomUUID());
    private final Functionings functionings = new InMemoryFunctionings();

    @Override
    protected Functionings functionings() {
        return functionings;
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
