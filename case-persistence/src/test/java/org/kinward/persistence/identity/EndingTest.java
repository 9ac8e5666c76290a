package org.kinward.persistence.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinward.core.identity.IdentityExamples.EVENING;
import static org.kinward.core.identity.IdentityExamples.FAR_AHEAD;
import static org.kinward.core.identity.IdentityExamples.SHELTER;
import static org.kinward.core.identity.IdentityExamples.amina;
import static org.kinward.core.identity.IdentityExamples.at;
import static org.kinward.core.identity.IdentityExamples.carer;
import static org.kinward.core.identity.IdentityExamples.named;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.identity.Compartment;
import org.kinward.core.identity.Kept;
import org.kinward.core.identity.Shown;
import org.kinward.core.identity.VaultField;
import org.kinward.core.identity.VaultSlot;
import org.kinward.core.identity.care.CareRight;
import org.kinward.core.identity.mend.HeldChild;

/** Ending a draft, stopped at every step: nothing opens afterwards, and doing it again finishes it. */
class EndingTest {

    private final VaultHouse house;

    EndingTest(@TempDir Path home) {
        this.house = new VaultHouse(home);
    }

    @BeforeEach
    void aminaHasAName() {
        house.care().grant(at(amina(), SHELTER), EVENING);
        house.care().grant(new CareRight.OnShift(carer().person(), SHELTER, FAR_AHEAD), EVENING);
        house.vault().keep(named(amina(), "Amina"), carer());
    }

    @AfterEach
    void close() {
        house.close();
    }

    private HeldChild.State state() {
        return house.held().among(List.of(amina())).get(amina()).state();
    }

    private void nothingOpensAndNothingIsTaken() {
        assertThat(house.vault().show(VaultSlot.of(amina(), VaultField.NAME_USED), carer()))
                .isEqualTo(new Shown.Refused());
        assertThat(house.vault().keep(named(amina(), "Amina"), carer())).isEqualTo(new Kept.Ended());
    }

    private long rows() {
        return house.behind().sql("select count(*) from identity.held_value").query(Long.class).single();
    }

    @Test
    void isFinishedAgainAfterACrashBeforeTheKeysWereDestroyed() {
        var crashing = house.held(WatchedKeys.before(house.keys.children(), EndingTest::crash), house.audit::add);

        assertThatThrownBy(() -> crashing.end(amina())).hasMessage("crash");

        assertThat(state()).isEqualTo(HeldChild.State.ENDING);
        nothingOpensAndNothingIsTaken();
        house.held().end(amina());
        assertThat(state()).isEqualTo(HeldChild.State.ENDED);
        assertThat(house.keys.children().existing(amina(), Compartment.IDENTITY)).isEmpty();
    }

    @Test
    void isFinishedAgainAfterACrashBetweenKeysAndRows() {
        var crashing = house.held(WatchedKeys.after(house.keys.children(), EndingTest::crash), house.audit::add);

        assertThatThrownBy(() -> crashing.end(amina())).hasMessage("crash");

        assertThat(rows()).isEqualTo(1);
        nothingOpensAndNothingIsTaken();
        house.held().end(amina());
        assertThat(rows()).isZero();
    }

    @Test
    void isFinishedAgainAfterTheDatabaseSessionWasKilledInTheMiddle() {
        var crashing = house.held(house.keys.children(), _ -> killVaultSessions());

        assertThatThrownBy(() -> crashing.end(amina())).isInstanceOf(RuntimeException.class);

        assertThat(rows()).isEqualTo(1);
        assertThat(state()).isEqualTo(HeldChild.State.ENDING);
        house.held().end(amina());
        assertThat(state()).isEqualTo(HeldChild.State.ENDED);
    }

    private void killVaultSessions() {
        house.behind().sql("""
                select pg_terminate_backend(pid, 2000) from pg_stat_activity
                where usename = 'kinward_vault' and datname = current_database()
                """).query().listOfRows();
    }

    @Test
    void isWrittenDownOnce() {
        house.held().end(amina());
        house.held().end(amina());

        assertThat(house.audit.stream().filter(entry -> entry.object() == AuditObject.IDENTITY)).hasSize(1);
    }

    private static void crash() {
        throw new IllegalStateException("crash");
    }
}
