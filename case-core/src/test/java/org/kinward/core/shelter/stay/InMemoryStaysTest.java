package org.kinward.core.shelter.stay;

import java.util.UUID;

import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.casefile.CaseFileId;

class InMemoryStaysTest extends StaysContract {

    private final PersonId ama = new PersonId(UUID.randomUUID());
    private final PlaceId place = new PlaceId(UUID.randomUUID());
    private final Stays stays = new InMemoryStays();
    private final CaseFileId file = CaseFileId.fresh();

    @Override
    protected Stays stays() {
        return stays;
    }

    @Override
    protected CaseFileId file() {
        return file;
    }

    @Override
    protected PlaceId place() {
        return place;
    }

    @Override
    protected Stays managed() {
        return stays;
    }

    @Override
    protected PersonId manager() {
        return ama;
    }

    @Override
    protected PersonId worker() {
        return ama;
    }
}
