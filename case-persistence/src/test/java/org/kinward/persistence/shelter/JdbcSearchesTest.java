package org.kinward.persistence.shelter;

import org.junit.jupiter.api.BeforeEach;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.shelter.missing.Searches;
import org.kinward.core.shelter.missing.SearchesContract;
import org.kinward.persistence.database.PersistenceTest;
import org.kinward.persistence.intake.ContractPlace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@PersistenceTest
@Import(ContractPlace.class)
class JdbcSearchesTest extends SearchesContract {

    @Autowired
    private ContractPlace place;
    @Autowired
    private Searches searches;

    private IntakeId child = IntakeId.fresh();
    private PlaceId house = new PlaceId(child.value());

    @BeforeEach
    void aRecord() {
        var file = place.seen(place.fileOf(place.worker()));
        child = file.intake();
        house = file.home().place();
    }

    @Override
    protected Searches searches() {
        return place.as(place.worker(), Searches.class, searches);
    }

    @Override
    protected IntakeId child() {
        return child;
    }

    @Override
    protected PlaceId place() {
        return house;
    }

    @Override
    protected PersonId carer() {
        return place.worker();
    }
}
