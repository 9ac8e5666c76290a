package org.kinward.core.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinward.core.consent.asked.CaseAtTheLake.NOON;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.Actor;
import org.kinward.core.approval.AnswerApproval.Outcome;
import org.kinward.core.approval.rule.OfManager;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.consent.asked.CaseAtTheLake;
import org.kinward.core.task.TaskKind;

/** Somebody else answers, once, about the version that was asked about. */
class AnswerApprovalTest {

    private static final AnswerApproval.Answer YES = new AnswerApproval.Answer.Approve();

    private final AskingAtTheLake at = new AskingAtTheLake();
    private final CaseAtTheLake lake = at.lake;

    @Test
    void agreesOnceAndTellsTheKeeperOfTheThing() {
        var id = asked(lake.ama);

        assertThat(answer(id, YES, lake.mensah)).isEqualTo(Outcome.APPROVED);
        assertThat(answer(id, YES, lake.mensah)).as("pressed twice").isEqualTo(Outcome.APPROVED);
        assertThat(answer(id, YES, at.second)).isEqualTo(Outcome.ANSWERED_BEFORE);
        assertThat(answer(id, no("Too soon"), lake.mensah)).isEqualTo(Outcome.ANSWERED_BEFORE);

        assertThat(at.told).hasSize(1).first().isInstanceOf(Approval.Approved.class);
        assertThat(lake.open(TaskKind.APPROVE)).isEmpty();
        assertThat(lake.trail).containsExactly(AuditAction.APPROVAL_ASKED, AuditAction.APPROVAL_GIVEN);
        assertThat(at.ask(lake.ama, NOON)).isInstanceOf(AskApproval.Outcome.AskedBefore.class);
    }

    @Test
    void sendsBackWithAReasonAndTheThingIsAskedAboutAgain() {
        var id = asked(lake.ama);

        assertThat(answer(id, no("Say who goes with her"), lake.mensah)).isEqualTo(Outcome.SENT_BACK);
        assertThat(answer(id, no(" Say who goes with her "), lake.mensah)).isEqualTo(Outcome.SENT_BACK);
        assertThat(lake.open(TaskKind.CHANGE_SENT_BACK)).hasSize(1);
        at.version++;
        asked(lake.ama);

        assertThat(lake.open(TaskKind.CHANGE_SENT_BACK)).isEmpty();
        assertThatThrownBy(() -> no2(id)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Not in a second tab, not as a manager: who asked does not answer, whatever role. */
    @Test
    void isNeverOnesOwn() {
        var id = asked(lake.mensah);

        assertThat(answer(id, YES, lake.mensah)).isEqualTo(Outcome.ASKED_BY_THE_SAME_PERSON);
        assertThat(answer(id, no("No"), lake.mensah)).isEqualTo(Outcome.ASKED_BY_THE_SAME_PERSON);

        var waiting = (Approval.Waiting) at.approvals.find(id).orElseThrow();
        assertThatThrownBy(() -> waiting.approved(new Approval.By(lake.mensah.person(), NOON)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isForAManagerAndForAPeerWhereAManagerAsked() {
        at.ofManager(OfManager.PEER);

        assertThat(answer(asked(lake.ama), YES, lake.covering())).isEqualTo(Outcome.ONLY_A_MANAGER);
        at.version++;
        assertThat(answer(asked(lake.mensah), YES, lake.ama)).isEqualTo(Outcome.APPROVED);
        assertThat(answer(ApprovalId.fresh(), YES, lake.mensah)).isEqualTo(Outcome.NOT_THERE);
    }

    /** The thing changed since: nobody agrees to what they have not read. */
    @Test
    void refusesAVersionThatIsNotNow() {
        var id = asked(lake.ama);
        at.version++;

        assertThat(answer(id, YES, lake.mensah)).isEqualTo(Outcome.CHANGED_SINCE);
        assertThat(answer(id, no("Too soon"), lake.mensah)).isEqualTo(Outcome.CHANGED_SINCE);

        assertThat(at.approvals.find(id)).get().isInstanceOf(Approval.Waiting.class);
        assertThat(at.told).isEmpty();
    }

    private ApprovalId asked(Actor by) {
        at.ask(by, NOON);
        return at.approvals.latest(at.now().kind(), at.plan).orElseThrow().id();
    }

    private Outcome answer(ApprovalId id, AnswerApproval.Answer answer, Actor by) {
        return at.answer.answer(id, answer, by, NOON.plusSeconds(60));
    }

    private static AnswerApproval.Answer no(String reason) {
        return new AnswerApproval.Answer.SendBack(reason);
    }

    private void no2(ApprovalId id) {
        var asked = at.approvals.find(id).orElseThrow().asked();
        new Approval.Waiting(asked).sentBack(new Approval.By(lake.mensah.person(), NOON), " x ");
    }
}
