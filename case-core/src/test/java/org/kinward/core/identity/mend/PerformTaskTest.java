package org.kinward.core.identity.mend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.core.identity.IdentityExamples.EVENING;
import static org.kinward.core.identity.IdentityExamples.SHELTER;
import static org.kinward.core.identity.IdentityExamples.amina;
import static org.kinward.core.identity.IdentityExamples.at;
import static org.kinward.core.identity.IdentityExamples.colleague;
import static org.kinward.core.identity.IdentityExamples.worker;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.core.identity.InMemoryVault;
import org.kinward.core.identity.care.CareRight;
import org.kinward.core.identity.mend.PerformTask.Outcome;
import org.kinward.core.identity.mend.RecordedChild.State;

/** What becomes of a lead worker's grant when somebody else leads the child by the time it is performed. */
class PerformTaskTest {

    private final InMemoryVault vault = new InMemoryVault();
    private final InMemoryRecordedChildren casework = new InMemoryRecordedChildren();
    private final PerformTask performing = new PerformTask(vault, casework, vault);
    private final CareRight.LeadWorker first = new CareRight.LeadWorker(amina(), worker().person());

    @BeforeEach
    void aColleagueLeadsNow() {
        vault.grant(at(amina(), SHELTER), EVENING);
        casework.put(new RecordedChild(at(amina(), SHELTER), Optional.of(colleague().person()), State.CREATED));
    }

    @Test
    void isOverWhereTheRightWasTakenAwaySince() {
        vault.revoke(first, EVENING.plusSeconds(1));

        assertThat(performing.perform(new OutboxTask.CareGrant(first, EVENING))).isEqualTo(Outcome.SUPERSEDED);
        assertThat(vault.among(List.of(amina())).get(amina()).workers()).isEmpty();
    }

    @Test
    void isNotProvedWhereNobodyTookItAwayOrOnlyBefore() {
        assertThat(performing.perform(new OutboxTask.CareGrant(first, EVENING))).isEqualTo(Outcome.NOT_PROVED);

        vault.revoke(first, EVENING.minusSeconds(1));

        assertThat(performing.perform(new OutboxTask.CareGrant(first, EVENING))).isEqualTo(Outcome.NOT_PROVED);
    }

    @Test
    void endsARecordOnlyOnceItsErasureIsDecided() {
        var task = new OutboxTask.VaultEnd(amina());
        assertThat(performing.perform(task)).isEqualTo(Outcome.NOT_PROVED);
        assertThat(vault.among(List.of(amina())).get(amina()).state()).isEqualTo(HeldChild.State.DRAFT);
        casework.put(new RecordedChild(at(amina(), SHELTER), Optional.empty(), State.ERASING));

        assertThat(performing.perform(task)).isEqualTo(Outcome.DONE);
        assertThat(performing.perform(task)).as("once more").isEqualTo(Outcome.DONE);

        assertThat(vault.among(List.of(amina())).get(amina()).state()).isEqualTo(HeldChild.State.ENDED);
        assertThat(casework.among(List.of(amina())).get(amina()).state()).isEqualTo(State.ERASED);
    }

    @Test
    void isOverWhereTheRecordWasErasedSince() {
        casework.put(new RecordedChild(at(amina(), SHELTER), Optional.empty(), State.ERASED));

        assertThat(performing.perform(new OutboxTask.VaultHeld(amina()))).isEqualTo(Outcome.SUPERSEDED);
        assertThat(performing.perform(new OutboxTask.CareGrant(at(amina(), SHELTER), EVENING)))
                .isEqualTo(Outcome.SUPERSEDED);
    }
}
