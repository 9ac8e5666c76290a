package org.kinward.core.service.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinward.core.consent.asked.CaseAtTheLake.NOON;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.consent.asked.CaseAtTheLake;
import org.kinward.core.saving.InMemoryDoneOnce;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.service.referral.ClinicAtTheLake;
import org.kinward.core.service.referral.Referral;
import org.kinward.core.service.referral.ReferralId;
import org.kinward.core.service.referral.ReferralLine;
import org.kinward.core.service.referral.ReferralReason;
import org.kinward.core.service.referral.ReferralState;

/** A provider answers what is open, the ways of the table; what is over is not there. */
class AnswerReferralTest {

    private final ClinicAtTheLake at = new ClinicAtTheLake();
    private final AnswerReferral answer = new AnswerReferral(new AtTheClinic(at), new InMemoryDoneOnce(), _ -> {
    });
    private final Actor afi = CaseAtTheLake.actor(Role.PROVIDER);

    @Test
    void goesTheWaysOfTheTableAndIsGoneWhenItIsOver() {
        var id = at.sent().id();

        assertThat(answer(id, 1, ReferralState.DELIVERED)).isEqualTo(AnswerReferral.Outcome.NOT_A_MOVE);
        assertThat(answer(id, 1, ReferralState.ACCEPTED)).isEqualTo(AnswerReferral.Outcome.ANSWERED);
        assertThatThrownBy(() -> answer(id, 1, ReferralState.STARTED)).isInstanceOf(StaleRevision.class);
        assertThat(answer(id, 2, ReferralState.STARTED)).isEqualTo(AnswerReferral.Outcome.ANSWERED);
        assertThat(answer(id, 3, ReferralState.DELIVERED)).isEqualTo(AnswerReferral.Outcome.ANSWERED);

        assertThatThrownBy(() -> answer(id, 4, ReferralState.NOT_DELIVERED)).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> answer(new ReferralId(UUID.randomUUID()), 1, ReferralState.ACCEPTED))
                .isInstanceOf(NotThere.class);
    }

    @Test
    void isForAProvidersAccountOnlyAndNeverCloses() {
        var id = at.sent().id();
        var line = new ReferralLine(ReferralState.ACCEPTED, Optional.empty(), ReferralLine.Told.PROVIDER, afi.person(),
                NOON);

        assertThat(answer.answer(press(id, 1), line, at.lake.ama)).isEqualTo(AnswerReferral.Outcome.NOT_THERE);
        assertThatThrownBy(() -> line(ReferralState.CLOSED)).isInstanceOf(IllegalArgumentException.class);
    }

    private AnswerReferral.Outcome answer(ReferralId id, long seen, ReferralState to) {
        return answer.answer(press(id, seen), line(to), afi);
    }

    /** A double click is one answer; another answer by the same form is shown what stands there. */
    @Test
    void answersOnceForEachForm() {
        var press = press(at.sent().id(), 1);
        assertThat(answer.answer(press, line(ReferralState.STARTED), afi)).as("no move leaves the form as it was")
                .isEqualTo(AnswerReferral.Outcome.NOT_A_MOVE);

        assertThat(answer.answer(press, line(ReferralState.DECLINED), afi)).isEqualTo(AnswerReferral.Outcome.ANSWERED);
        assertThat(answer.answer(press, line(ReferralState.DECLINED), afi)).isEqualTo(AnswerReferral.Outcome.ANSWERED);
        assertThatThrownBy(() -> answer.answer(press, line(ReferralState.ACCEPTED), afi))
                .isInstanceOf(StaleRevision.class);
    }

    private static AnswerReferral.Press press(ReferralId id, long seen) {
        return new AnswerReferral.Press(id, new Revision(seen), UUID.randomUUID());
    }

    private ReferralLine line(ReferralState to) {
        var reason = to.needsReason() ? Optional.of(new ReferralReason(ReferralReason.Why.OTHER, "Nobody came"))
                : Optional.<ReferralReason>empty();
        return new ReferralLine(to, reason, ReferralLine.Told.PROVIDER, afi.person(), NOON);
    }

    /** What the clinic reads. */
    private record AtTheClinic(ClinicAtTheLake at) implements Received {

        @Override
        public List<One> open() {
            return at.referrals.all().stream().filter(one -> one.state().isOpen()).map(AtTheClinic::one).toList();
        }

        @Override
        public Optional<One> find(ReferralId id) {
            return open().stream().filter(one -> one.id().equals(id)).findFirst();
        }

        @Override
        public void answer(One seen, ReferralLine line) {
            at.referrals.move(at.referrals.find(seen.id()).orElseThrow(), line);
        }

        private static One one(Referral referral) {
            return new One(referral.id(), List.of(),
                    new Standing(referral.state(), referral.sent().at(), referral.due()), referral.revision());
        }
    }
}
