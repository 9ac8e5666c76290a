package org.kinward.persistence.shelter;

import org.junit.jupiter.api.BeforeEach;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.shelter.incident.Incidents;
import org.kinward.core.shelter.incident.IncidentsContract;
import org.kinward.persistence.database.PersistenceTest;
import org.kinward.persistence.intake.ContractPlace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@PersistenceTest
@Import(ContractPlace.class)
class JdbcIncidentsTest extends IncidentsContract {

    @Autowired
    private ContractPlace place;
    @Autowired
    private Incidents incidents;

    private IntakeId child = IntakeId.fresh();
    private PlaceId house = new PlaceId(child.value());

    @BeforeEach
    void aRecord() {
        var file = place.seen(place.fileOf(place.worker()));
        child = file.intake();
        house = file.home().place();
    }

    @Override
    protected Incidents incidents() {
        return place.hold(Incidents.class, incidents);
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
    protected PersonId manager() {
        return place.manager();
    }
}
