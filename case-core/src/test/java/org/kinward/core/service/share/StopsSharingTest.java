package org.kinward.core.service.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.core.consent.asked.CaseAtTheLake.NOON;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.kinward.core.consent.asked.CaseAtTheLake;
import org.kinward.core.consent.asked.Consent;
import org.kinward.core.consent.asked.WithdrawConsent;
import org.kinward.core.consent.use.DataGroup;
import org.kinward.core.consent.voice.Whose;
import org.kinward.core.consent.voice.Withdrawal;
import org.kinward.core.service.referral.ClinicAtTheLake;
import org.kinward.core.service.referral.Referral;
import org.kinward.core.service.referral.ReferralState;
import org.kinward.core.service.referral.Referrals;

/** What is taken back is not read any more, in the moment in which it is taken back. */
class StopsSharingTest {

    private final ClinicAtTheLake at = new ClinicAtTheLake();

    @Test
    void takesAwayWhatIsNotCoveredAnyMoreAndNothingElse() {
        var health = at.agreed(DataGroup.HEALTH);
        at.agreed(DataGroup.FAMILY);
        var sent = at.sent(DataGroup.HEALTH, DataGroup.FAMILY);

        withdraw(health);

        assertThat(readable(sent)).containsExactly(DataGroup.FAMILY);
        assertThat(at.referrals.copied(sent.id()).getFirst().ended()).contains(NOON);
    }

    /** The negative control: the same word said past the guard takes nothing away. */
    @Test
    void isWhatTakesItAway() {
        var health = at.agreed(DataGroup.HEALTH);
        var sent = at.sent(DataGroup.HEALTH);

        at.lake.withdraw(health, Whose.CHILD, false);

        assertThat(readable(sent)).containsExactly(DataGroup.HEALTH);
    }

    @Test
    void leavesAReferralAloneThatIsOverAlready() {
        var health = at.agreed(DataGroup.HEALTH);
        var sent = at.sent(DataGroup.HEALTH);
        at.move(sent, ReferralState.DECLINED, NOON);

        withdraw(health);

        assertThat(at.referrals.copied(sent.id())).extracting(Referrals.CopiedWords::ended)
                .containsExactly(Optional.empty());
    }

    private List<DataGroup> readable(Referral referral) {
        return at.referrals.copied(referral.id()).stream().filter(words -> words.ended().isEmpty())
                .map(words -> words.shared().group()).toList();
    }

    private void withdraw(Consent seen) {
        var how = new Withdrawal(List.of(), Withdrawal.Erase.NOTHING, "");
        var outcome = new WithdrawConsent(at.consents, at.lake.moves).withdraw(new WithdrawConsent.Request(seen.id(),
                seen.revision(), Whose.CHILD, how, Withdrawal.ChildsView.SAME, CaseAtTheLake.stamp()), at.lake.ama,
                NOON);
        assertThat(outcome).isEqualTo(WithdrawConsent.Outcome.WITHDRAWN);
    }
}
