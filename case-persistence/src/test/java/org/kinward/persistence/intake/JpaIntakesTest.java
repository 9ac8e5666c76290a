package org.kinward.persistence.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.PersonId;
import org.kinward.core.intake.DraftIntake;
import org.kinward.core.intake.Intakes;
import org.kinward.core.intake.IntakesContract;
import org.kinward.persistence.database.PersistenceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The contract of intakes on real PostgreSQL. */
@PersistenceTest
@Import(ContractPlace.class)
class JpaIntakesTest extends IntakesContract {

    @Autowired
    private ContractPlace place;
    @Autowired
    private Intakes real;

    @Override
    protected Intakes intakes() {
        return place.intakes();
    }

    @Override
    protected DraftIntake begun(Instant at) {
        return place.begun(at);
    }

    /** What the map of the other contract cannot say: there is a fence. */
    @Test
    void isNotThereForSomebodyOfNoPlace() {
        var draft = place.draft(NIGHT);

        assertThat(place.as(new PersonId(UUID.randomUUID()), Intakes.class, real).find(draft.id())).isEmpty();
    }
}
