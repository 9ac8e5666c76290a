package org.kinward.persistence.followup;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.followup.sighting.Sightings;
import org.kinward.core.followup.sighting.SightingsContract;
import org.kinward.persistence.database.PersistenceTest;
import org.kinward.persistence.intake.ContractPlace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@PersistenceTest
@Import(ContractPlace.class)
class JdbcSightingsTest extends SightingsContract {

    @Autowired
    private ContractPlace place;
    @Autowired
    private Sightings sightings;

    @Override
    protected Sightings sightings() {
        return place.as(place.worker(), Sightings.class, sightings);
    }

    @Override
    protected CaseFileId file() {
        return place.fileOf(place.worker());
    }

    @Override
    protected PersonId worker() {
        return place.worker();
    }
}
