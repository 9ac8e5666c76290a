package org.kinward.core.identity.mend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.core.identity.IdentityExamples.EVENING;
import static org.kinward.core.identity.IdentityExamples.SHELTER;
import static org.kinward.core.identity.IdentityExamples.amina;
import static org.kinward.core.identity.IdentityExamples.at;
import static org.kinward.core.identity.IdentityExamples.colleague;
import static org.kinward.core.identity.IdentityExamples.worker;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.core.identity.InMemoryVault;
import org.kinward.core.identity.care.CareRight;
import org.kinward.core.identity.care.CareSpan;
import org.kinward.core.identity.mend.Finding.Kind;

/** Whoever was killed between casework and the vault leaves a cover too few, or one too many that nobody decided. */
class MendCoversTest {

    private static final Instant NOW = EVENING.plus(Duration.ofHours(1));
    private static final CareRight.Covers COVER = cover(EVENING, NOW.plus(Duration.ofDays(1)));

    private final InMemoryVault vault = new InMemoryVault();
    private final InMemoryRecordedChildren casework = new InMemoryRecordedChildren();
    private final MendVault mending = new MendVault(vault, casework, vault);
    private final PerformTask performing = new PerformTask(vault, casework, vault);

    private static CareRight.Covers cover(Instant from, Instant until) {
        return new CareRight.Covers(amina(), colleague().person(),
                new CareSpan(UUID.randomUUID(), worker().person(), from, until));
    }

    private void recorded(CareRight.Covers... covers) {
        casework.put(new RecordedChild(at(amina(), SHELTER), Optional.of(worker().person()),
                RecordedChild.State.CREATED, Set.of(covers)));
    }

    private Set<CareRight.Covers> held() {
        return vault.among(List.of(amina())).get(amina()).covers();
    }

    private List<Kind> mend() {
        return mending.mend(NOW).stream().map(Finding::kind).toList();
    }

    @BeforeEach
    void aminaIsHeldWithHerLeadWorker() {
        vault.grant(at(amina(), SHELTER), EVENING);
        vault.grant(new CareRight.LeadWorker(amina(), worker().person()), EVENING);
        vault.hold(amina());
    }

    @Test
    void givesACoverWhoseGrantWasLost() {
        recorded(COVER);

        assertThat(mend()).containsExactly(Kind.CARE);
        assertThat(held()).containsExactly(COVER);
        assertThat(mend()).isEmpty();
    }

    @Test
    void takesACoverThatNobodyDecided() {
        recorded();
        vault.grant(COVER, EVENING);

        assertThat(mend()).containsExactly(Kind.CARE);
        assertThat(held()).isEmpty();
    }

    @Test
    void givesNothingBackThatIsBeingTakenAway() {
        recorded(COVER);
        vault.grant(COVER, EVENING);
        vault.revoke(COVER, NOW.minusSeconds(2));

        mend();

        assertThat(held()).isEmpty();
    }

    @Test
    void leavesAloneWhatIsOverByItself() {
        recorded();
        vault.grant(cover(EVENING, NOW), EVENING);

        assertThat(mend()).isEmpty();
    }

    @Test
    void doesTheTaskOnlyIfCaseworkSaysSo() {
        recorded(COVER);
        var task = new OutboxTask.CareGrant(COVER, EVENING);

        assertThat(performing.perform(task)).isEqualTo(PerformTask.Outcome.DONE);
        assertThat(performing.perform(new OutboxTask.CareGrant(cover(EVENING, NOW), EVENING)))
                .isEqualTo(PerformTask.Outcome.NOT_PROVED);
        recorded();
        assertThat(performing.perform(task)).isEqualTo(PerformTask.Outcome.NOT_PROVED);
        vault.revoke(COVER, NOW);
        assertThat(performing.perform(task)).isEqualTo(PerformTask.Outcome.SUPERSEDED);
    }
}
