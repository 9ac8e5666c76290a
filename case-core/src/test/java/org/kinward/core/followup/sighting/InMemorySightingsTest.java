package org.kinward.core.followup.sighting;

import java.util.UUID;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;

class InMemorySightingsTest extends SightingsContract {

    private final InMemorySightings sightings = new InMemorySightings();

    @Override
    protected Sightings sightings() {
        return sightings;
    }

    @Override
    protected CaseFileId file() {
        return CaseFileId.fresh();
    }

    @Override
    protected PersonId worker() {
        return new PersonId(new UUID(1, 2));
    }
}
