package org.kinward.core.erasure;

import java.util.Random;
import java.util.UUID;

import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.reference.ReferenceNumber;

class InMemoryErasuresTest extends ErasuresContract {

    private final InMemoryErasures erasures = new InMemoryErasures();
    private final InMemoryLegalHolds holds = new InMemoryLegalHolds();
    private final PersonId manager = new PersonId(UUID.randomUUID());
    private final PersonId administrator = new PersonId(UUID.randomUUID());

    @Override
    protected Erasures byManager() {
        return erasures;
    }

    @Override
    protected Erasures byAdministrator() {
        return erasures;
    }

    @Override
    protected LegalHolds holds() {
        return holds;
    }

    @Override
    protected ErasureRequest.Of record() {
        return new ErasureRequest.Of(IntakeId.fresh(), ReferenceNumber.random(new Random()),
                new AgencyId(UUID.randomUUID()), new PlaceId(UUID.randomUUID()));
    }

    @Override
    protected ErasureRequest.Of closedRecord() {
        return record();
    }

    @Override
    protected PersonId manager() {
        return manager;
    }

    @Override
    protected PersonId administrator() {
        return administrator;
    }
}
