package org.kinward.core.intake;

import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.reference.ReferenceNumber;

class InMemoryIntakesTest extends IntakesContract {

    private final Intakes intakes = new InMemoryIntakes();
    private final Intake.Home baobab = Intake.Home.at(new AgencyId(UUID.randomUUID()), new PlaceId(UUID.randomUUID()));
    private final PersonId efua = new PersonId(UUID.randomUUID());

    @Override
    protected Intakes intakes() {
        return intakes;
    }

    @Override
    protected DraftIntake begun(Instant at) {
        return DraftIntake.begin(ReferenceNumber.random(new Random()), baobab,
                new Intake.Start(efua, at, Optional.empty()));
    }
}
