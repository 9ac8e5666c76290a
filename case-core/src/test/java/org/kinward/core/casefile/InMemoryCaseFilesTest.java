package org.kinward.core.casefile;

import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.intake.CreatedIntake;
import org.kinward.core.intake.DraftIntake;
import org.kinward.core.intake.Intake;
import org.kinward.core.reference.ReferenceNumber;

class InMemoryCaseFilesTest extends CaseFilesContract {

    private final PersonId ama = new PersonId(UUID.randomUUID());
    private final CaseFiles files = new InMemoryCaseFiles(ama::equals);

    @Override
    protected CaseFiles files() {
        return files;
    }

    @Override
    protected CreatedIntake record() {
        var home = Intake.Home.at(new AgencyId(UUID.randomUUID()), new PlaceId(UUID.randomUUID()));
        return DraftIntake.begin(ReferenceNumber.random(new Random()), home,
                new Intake.Start(ama, Instant.now(), Optional.empty())).created(Optional.empty());
    }

    @Override
    protected PersonId worker() {
        return ama;
    }
}
