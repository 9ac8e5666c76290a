package org.kinward.core.service.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.consent.use.DataGroup;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.service.coverage.Covered;
import org.kinward.core.service.directory.ProviderExamples;
import org.kinward.core.service.directory.ProviderId;
import org.kinward.core.service.share.OpenCopies;

/** What every keeper of referrals and of the copies beside them promises. */
public abstract class ReferralsContract {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    private static final Instant UNTIL = NOW.plus(5, ChronoUnit.DAYS);

    /** The keepers under test, in the hands of whoever works on the case. */
    protected abstract Referrals referrals();

    protected abstract OpenCopies copies();

    protected abstract CaseFileId file();

    /** A provider that gives treatment. */
    protected abstract ProviderId provider();

    protected abstract PersonId worker();

    @Test
    void givesBackEveryMoveTheNewestReferralFirst() {
        var file = file();
        var first = sent(file, NOW, Optional.empty());
        var second = sent(file, NOW.plusSeconds(5), Optional.empty());
        var declined = line(ReferralState.DECLINED,
                Optional.of(new ReferralReason(ReferralReason.Why.OTHER, "The nurse is away")));

        referrals().move(first, declined);

        assertThat(referrals().of(file)).containsExactly(second, first.moved(declined));
        assertThat(referrals().find(first.id())).contains(first.moved(declined));
        assertThat(referrals().find(new ReferralId(UUID.randomUUID()))).isEmpty();
        assertThatThrownBy(() -> referrals().move(first, line(ReferralState.ACCEPTED, Optional.empty())))
                .isInstanceOf(StaleRevision.class);
    }

    @Test
    void takesAwayWordsAndNeverGivesThemBack() {
        var file = file();
        var health = new Shared(DataGroup.HEALTH, "A burn on the arm");
        var family = new Shared(DataGroup.FAMILY, "A sister is here");
        var sent = sent(file, NOW, Optional.of(new Referrals.Copy(ReferenceNumber.random(new Random(3)), "treatment",
                List.of(family, health), Optional.of(UNTIL))));
        assertThat(copies().openOf(file)).extracting(OpenCopies.OpenCopy::groups)
                .containsExactly(Set.of(DataGroup.FAMILY, DataGroup.HEALTH));

        copies().keepOnly(sent.id(), new Covered(Set.of(DataGroup.FAMILY), Optional.of(NOW.plusSeconds(60))), NOW);
        copies().keepOnly(sent.id(),
                new Covered(Set.of(DataGroup.FAMILY, DataGroup.HEALTH), Optional.of(UNTIL)), NOW.plusSeconds(9));

        assertThat(referrals().copied(sent.id())).containsExactly(
                new Referrals.CopiedWords(family, Optional.of(NOW.plusSeconds(60)), Optional.empty()),
                new Referrals.CopiedWords(health, Optional.of(UNTIL), Optional.of(NOW)));
    }

    @Test
    void hasNoOpenCopyOfAReferralThatIsOver() {
        var file = file();
        var sent = sent(file, NOW, Optional.of(new Referrals.Copy(ReferenceNumber.random(new Random(3)), "treatment",
                List.of(new Shared(DataGroup.HEALTH, "A burn")), Optional.empty())));

        referrals().move(sent, line(ReferralState.NOT_DELIVERED,
                Optional.of(new ReferralReason(ReferralReason.Why.NO_ANSWER, ""))));

        assertThat(copies().openOf(file)).isEmpty();
    }

    private Referral sent(CaseFileId file, Instant at, Optional<Referrals.Copy> copy) {
        var asked = new Referral.Asked(provider(), ProviderExamples.TREATMENT, Urgency.THREE_HOURS,
                copy.isPresent() ? Way.PROGRAM : Way.LETTER, "Looks at the burn");
        var sent = new Referral(new ReferralId(UUID.randomUUID()), file, asked, List.of(new ReferralLine(
                ReferralState.SENT, Optional.empty(), ReferralLine.Told.WORKER, worker(), at)));
        referrals().add(sent, copy);
        referrals().add(sent, copy);
        return sent;
    }

    private ReferralLine line(ReferralState state, Optional<ReferralReason> reason) {
        return new ReferralLine(state, reason, ReferralLine.Told.WORKER, worker(), NOW.plusSeconds(7));
    }
}
