package org.kinward.core.service.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinward.core.consent.asked.CaseAtTheLake.NOON;

import java.time.Duration;
import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.kinward.core.consent.use.DataGroup;
import org.kinward.core.saving.StaleRevision;

/** Whatever people press, in whatever order: a referral goes the ways of its table, and a provider reads while it is open. */
class ReferralMovesTest {

    @Property(tries = 300)
    void keepWhatTheyPromise(@ForAll @Size(max = 10) List<ReferralState> pressed) {
        var at = new ClinicAtTheLake();
        at.agreed(DataGroup.HEALTH);
        var first = at.sent(DataGroup.HEALTH);

        for (var to : pressed) {
            var before = at.referrals.find(first.id()).orElseThrow();
            var outcome = at.move(before, to, NOON.plusSeconds(60));
            var after = at.referrals.find(first.id()).orElseThrow();
            assertThat(outcome == MoveReferral.Outcome.MOVED).isEqualTo(before.state().mayBecome(to));
            assertThat(after.lines()).startsWith(before.lines().toArray(ReferralLine[]::new));
            assertThat(after.state()).isEqualTo(outcome == MoveReferral.Outcome.MOVED ? to : before.state());
        }

        var end = at.referrals.find(first.id()).orElseThrow();
        assertThat(end.lines().stream().filter(line -> line.state() == ReferralState.SENT)).hasSize(1);
        assertThat(end.lines().size()).isLessThanOrEqualTo(5);
        assertThat(end.lines()).allMatch(line -> line.state().needsReason() == line.reason().isPresent());
        assertThat(at.referrals.openOf(at.lake.file).isEmpty()).isNotEqualTo(end.state().isOpen());
    }

    @Test
    void neverLosesTheMoveOfSomebodyWhoWasFaster() {
        var at = new ClinicAtTheLake();
        var seen = at.sent();
        at.move(seen, ReferralState.ACCEPTED, NOON);

        assertThatThrownBy(() -> at.move(seen, ReferralState.DECLINED, NOON)).isInstanceOf(StaleRevision.class);
    }

    @Test
    void isUnansweredFromItsMinuteOn() {
        var at = new ClinicAtTheLake();
        var sent = at.sent();
        var due = NOON.plus(Duration.ofHours(24));

        assertThat(sent.isUnanswered(due)).isFalse();
        assertThat(sent.isUnanswered(due.plusNanos(1))).isTrue();
        at.move(sent, ReferralState.ACCEPTED, NOON);
        assertThat(at.referrals.find(sent.id()).orElseThrow().isUnanswered(due.plusNanos(1))).isFalse();
    }
}
