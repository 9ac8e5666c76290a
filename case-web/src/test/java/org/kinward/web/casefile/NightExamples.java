package org.kinward.web.casefile;

import org.kinward.core.access.PlaceId;
import org.kinward.core.reference.ReferenceNumber;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;

/** Children of the night for the tests of other pages. */
@TestComponent
@Import(ShelterNight.class)
public class NightExamples {

    /** The name that every child here uses; it is in the vault and must be nowhere else. */
    public static final String NAME = ShelterNight.NAME;

    private final ShelterNight night;

    NightExamples(ShelterNight night) {
        this.night = night;
    }

    /** A girl in the place of the demo manager. */
    public ReferenceNumber girl(String callWord) {
        return night.girl(callWord).reference();
    }

    public PlaceId place() {
        return night.place();
    }
}
