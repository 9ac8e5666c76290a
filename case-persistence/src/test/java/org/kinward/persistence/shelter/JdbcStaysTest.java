package org.kinward.persistence.shelter;

import org.junit.jupiter.api.BeforeEach;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.shelter.stay.Stays;
import org.kinward.core.shelter.stay.StaysContract;
import org.kinward.persistence.database.PersistenceTest;
import org.kinward.persistence.intake.ContractPlace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@PersistenceTest
@Import(ContractPlace.class)
class JdbcStaysTest extends StaysContract {

    @Autowired
    private ContractPlace place;
    @Autowired
    private Stays stays;

    private CaseFileId file = CaseFileId.fresh();

    @BeforeEach
    void aRecord() {
        file = place.fileOf(place.worker());
    }

    @Override
    protected Stays stays() {
        return place.as(place.worker(), Stays.class, stays);
    }

    @Override
    protected CaseFileId file() {
        return file;
    }

    @Override
    protected PlaceId place() {
        return place.seen(file).home().place();
    }

    @Override
    protected Stays managed() {
        return place.hold(Stays.class, stays);
    }

    @Override
    protected PersonId manager() {
        return place.manager();
    }

    @Override
    protected PersonId worker() {
        return place.worker();
    }
}
