package org.kinward.core.intake;

import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.access.Role;
import org.kinward.core.access.WorkPlaces;
import org.kinward.core.reference.ReferenceNumber;

/** A house by a lake, Esi who is on shift there, Mr Mensah who manages it, and Kodjo who works elsewhere. */
public final class IntakeExamples {

    /** Two o'clock at night. */
    public static final Instant AT_TWO = Instant.parse("2026-11-23T02:00:00Z");

    public static final AgencyId AGENCY = new AgencyId(new UUID(1, 1));
    public static final PlaceId LAKE_HOUSE = new PlaceId(new UUID(1, 2));
    public static final PersonId ESI = new PersonId(new UUID(1, 3));

    private IntakeExamples() {
    }

    public static Actor esiOnShift() {
        return actor(ESI, Role.DUTY_CARER, new WorkPlaces(Set.of(), Set.of(), Set.of(LAKE_HOUSE)));
    }

    public static Actor manager() {
        return actor(new PersonId(new UUID(1, 4)), Role.SHELTER_MANAGER,
                new WorkPlaces(Set.of(), Set.of(LAKE_HOUSE), Set.of()));
    }

    public static Actor kodjoElsewhere() {
        return actor(new PersonId(new UUID(1, 5)), Role.SOCIAL_WORKER,
                new WorkPlaces(Set.of(new PlaceId(new UUID(1, 6))), Set.of(), Set.of()));
    }

    /** A draft of the lake house; each has its own number. */
    public static DraftIntake draft(int chance) {
        return DraftIntake.begin(ReferenceNumber.random(new Random(chance)), Intake.Home.at(AGENCY, LAKE_HOUSE),
                new Intake.Start(ESI, AT_TWO, Optional.empty()));
    }

    private static Actor actor(PersonId person, Role role, WorkPlaces places) {
        return new Actor(person, AGENCY, Set.of(role), places);
    }
}
