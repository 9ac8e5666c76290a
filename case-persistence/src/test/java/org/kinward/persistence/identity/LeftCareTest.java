package org.kinward.persistence.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.core.identity.IdentityExamples.EVENING;
import static org.kinward.core.identity.IdentityExamples.SHELTER;
import static org.kinward.core.identity.IdentityExamples.amina;
import static org.kinward.core.identity.IdentityExamples.at;
import static org.kinward.core.identity.IdentityExamples.named;
import static org.kinward.core.identity.IdentityExamples.worker;

import java.nio.file.Path;
import java.time.Instant;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinward.core.identity.Shown;
import org.kinward.core.identity.VaultField;
import org.kinward.core.identity.VaultSlot;
import org.kinward.core.identity.care.CareRight;

/** A case has moved to another agency: nobody of the one before opens the vault by what was decided earlier. */
class LeftCareTest {

    private static final CareRight OF_AMINA = new CareRight.LeadWorker(amina(), worker().person());
    private static final Instant MORNING = EVENING.plusSeconds(36_000);

    private final VaultHouse house;

    LeftCareTest(@TempDir Path home) {
        this.house = new VaultHouse(home);
    }

    @BeforeEach
    void aminaIsInTheShelter() {
        house.care().grant(at(amina(), SHELTER), EVENING);
        house.care().grant(new CareRight.StaffOf(worker().person(), SHELTER), EVENING);
        house.vault().keep(named(amina(), "Amina Canary"), worker());
    }

    @AfterEach
    void close() {
        house.close();
    }

    private boolean sees() {
        return house.vault().show(VaultSlot.of(amina(), VaultField.NAME_USED), worker()) instanceof Shown.Value;
    }

    private void leaves() {
        house.care().leaves(amina(), at(amina(), SHELTER).agency(), MORNING);
    }

    @Test
    void endsTheRightOfTheLeadWorker() {
        house.care().grant(OF_AMINA, EVENING);
        assertThat(sees()).isTrue();

        leaves();

        assertThat(sees()).isFalse();
    }

    @Test
    void aRightThatWasDecidedBeforeAndComesAfterwardsIsTooLate() {
        leaves();

        house.care().grant(OF_AMINA, EVENING);

        assertThat(sees()).isFalse();
    }

    @Test
    void whatIsDecidedLaterHolds() {
        leaves();

        house.care().grant(OF_AMINA, MORNING.plusSeconds(60));

        assertThat(sees()).isTrue();
    }
}
