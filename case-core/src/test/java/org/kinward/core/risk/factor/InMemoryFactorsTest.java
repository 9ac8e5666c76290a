package org.kinward.core.risk.factor;

import java.util.UUID;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;

class InMemoryFactorsTest extends FactorsContract {

    private final PersonId ama = new PersonId(UUID.randomUUID());
    private final Factors factors = new InMemoryFactors();

    @Override
    protected Factors factors() {
        return factors;
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
