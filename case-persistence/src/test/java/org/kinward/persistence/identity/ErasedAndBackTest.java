package org.kinward.persistence.identity;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.kinward.core.identity.Kept;
import org.kinward.core.identity.Shown;
import org.kinward.core.identity.VaultField;
import org.kinward.core.identity.VaultSlot;
import org.kinward.core.identity.care.CareRight;
import org.kinward.core.identity.mend.Finding;
import org.kinward.core.identity.mend.HeldChild;
import org.kinward.core.identity.mend.InMemoryRecordedChildren;
import org.kinward.core.identity.mend.ReplayErasures;

/** The rows of an erased child came back with an older database; the store of the keys is the newer one. */
class ErasedAndBackTest {

    private final VaultHouse house;
    private final ReplayErasures replay;

    ErasedAndBackTest(@TempDir Path home) {
        this.house = new VaultHouse(home);
        this.replay = new ReplayErasures(house.keys.erased(), house.held(), new InMemoryRecordedChildren());
    }

    @BeforeEach
    void aminaIsBack() {
        house.care().grant(at(amina(), SHELTER), EVENING);
        house.care().grant(new CareRight.OnShift(carer().person(), SHELTER, FAR_AHEAD), EVENING);
        house.vault().keep(named(amina(), "Amina"), carer());
        house.held().hold(amina());
        house.keys.children().destroy(amina());
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void opensNothingBeforeAndLeavesNothingAfterTheReplay() {
        var slot = VaultSlot.of(amina(), VaultField.NAME_USED);
        assertThat(house.vault().show(slot, carer())).as("rows without a key").isNotInstanceOf(Shown.Value.class);
        assertThat(rows()).isPositive();

        assertThat(replay.replay()).extracting(Finding::kind).containsExactly(Finding.Kind.ERASED_AGAIN);

        assertThat(rows()).isZero();
        assertThat(house.held().among(List.of(amina())).get(amina()).state()).isEqualTo(HeldChild.State.ENDED);
        assertThat(house.vault().keep(named(amina(), "Amina"), carer())).isNotInstanceOf(Kept.Done.class);
        assertThat(replay.replay()).isEmpty();
    }

    private long rows() {
        return house.behind().sql("select count(*) from identity.held_value").query(Long.class).single();
    }
}
