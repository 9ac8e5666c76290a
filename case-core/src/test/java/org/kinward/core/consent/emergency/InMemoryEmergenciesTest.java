package org.kinward.core.consent.emergency;

import java.util.UUID;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;

class InMemoryEmergenciesTest extends EmergenciesContract {

    private final PersonId ama = new PersonId(UUID.randomUUID());
    private final PersonId efua = new PersonId(UUID.randomUUID());
    private final Emergencies emergencies = new InMemoryEmergencies();

    @Override
    protected Emergencies emergencies() {
        return emergencies;
    }

    @Override
    protected CaseFileId file() {
        return CaseFileId.fresh();
    }

    @Override
    protected PersonId decider() {
        return ama;
    }

    @Override
    protected PersonId reviewer() {
        return efua;
    }
}
