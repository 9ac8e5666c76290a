package org.kinward.core.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.core.consent.asked.CaseAtTheLake.NOON;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.Role;
import org.kinward.core.approval.rule.Ground;
import org.kinward.core.approval.rule.OfManager;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.consent.asked.CaseAtTheLake;
import org.kinward.core.risk.DangerLevel;
import org.kinward.core.task.Task;
import org.kinward.core.task.TaskKind;

class AskApprovalTest {

    private final AskingAtTheLake at = new AskingAtTheLake();
    private final CaseAtTheLake lake = at.lake;

    @Test
    void waitsWhereTheDangerIsGreatAndReminds() {
        at.danger(DangerLevel.HIGH);

        var outcome = (AskApproval.Outcome.Waits) at.ask(lake.ama, NOON);

        assertThat(outcome.request().asked().terms().ground()).isEqualTo(Ground.GREAT_DANGER);
        assertThat(standing()).isEqualTo(Standing.WAITS);
        assertThat(lake.open(TaskKind.APPROVE)).extracting(Task::due).containsExactly(NOON.plus(Duration.ofDays(3)));
        assertThat(lake.open(TaskKind.APPROVE)).extracting(Task::who).containsExactly(new Task.TaskFor.DutyOfficer());
        assertThat(lake.trail).containsExactly(AuditAction.APPROVAL_ASKED);
    }

    @Test
    void holdsAtOnceWhereTheRiskIsSmall() {
        at.danger(DangerLevel.LOW);

        assertThat(at.ask(lake.ama, NOON)).isInstanceOf(AskApproval.Outcome.Holds.class);

        assertThat(standing()).isEqualTo(Standing.HOLDS_UNSEEN);
        assertThat(standing().holds()).isTrue();
        assertThat(lake.open(TaskKind.APPROVE)).extracting(Task::due).containsExactly(NOON.plus(Duration.ofDays(14)));
    }

    @Test
    void asksAboutOneVersionOnceAndAboutANewerOneInsteadOfIt() {
        at.danger(DangerLevel.HIGH);
        var first = (AskApproval.Outcome.Waits) at.ask(lake.ama, NOON);
        assertThat(at.ask(lake.ama, NOON)).isEqualTo(new AskApproval.Outcome.AskedBefore(first.request()));

        at.version++;
        var second = (AskApproval.Outcome.Waits) at.ask(lake.mensah, NOON.plusSeconds(9));

        assertThat(at.approvals.find(first.request().id())).get().isInstanceOf(Approval.TakenBack.class);
        assertThat(lake.open(TaskKind.APPROVE)).extracting(task -> task.about().thing().orElseThrow())
                .containsExactly(second.request().id().value());
        assertThat(standing()).isEqualTo(Standing.WAITS);
        at.version++;
        assertThat(standing()).as("changed since").isEqualTo(Standing.NOT_ASKED);
    }

    /** Or seen within 14 days would mean seen by nobody. */
    @Test
    void isNotTakenBackByAPressOnceItHolds() {
        at.danger(DangerLevel.LOW);
        var holds = (AskApproval.Outcome.Holds) at.ask(lake.ama, NOON);

        assertThat(at.takeBack.takeBack(holds.request().id(), lake.ama, NOON))
                .isEqualTo(TakeBackApproval.Outcome.HOLDS);
        assertThat(lake.open(TaskKind.APPROVE)).hasSize(1);
        assertThat(at.takeBack.withItsThing(holds.request().id(), lake.ama, NOON))
                .isEqualTo(TakeBackApproval.Outcome.TAKEN_BACK);
    }

    /** A new version every thirteen days is seen all the same. */
    @Test
    void keepsTheDayOfWhatHoldsAlready() {
        at.danger(DangerLevel.LOW);
        at.ask(lake.ama, NOON);
        var due = NOON.plus(Duration.ofDays(14));

        for (var day : List.of(13, 26)) {
            at.version++;
            var now = NOON.plus(Duration.ofDays(day));
            assertThat(at.ask(lake.ama, now)).isInstanceOf(AskApproval.Outcome.Holds.class);
            assertThat(lake.open(TaskKind.APPROVE)).extracting(Task::due)
                    .containsExactly(now.isBefore(due) ? due : now.plusSeconds(1));
        }
    }

    @Test
    void beginsTheDaysAnewOnceItWasSeen() {
        at.danger(DangerLevel.LOW);
        var first = (AskApproval.Outcome.Holds) at.ask(lake.ama, NOON);
        at.answer.answer(first.request().id(), new AnswerApproval.Answer.Approve(), lake.mensah, NOON);
        at.version++;
        var later = NOON.plus(Duration.ofDays(13));

        at.ask(lake.ama, later);

        assertThat(lake.open(TaskKind.APPROVE)).extracting(Task::due)
                .containsExactly(later.plus(Duration.ofDays(14)));
    }

    @Test
    void keepsItsTermsWhenTheSettingChanges() {
        at.danger(DangerLevel.HIGH);
        at.ofManager(OfManager.SEEN_LATER);
        var asked = (AskApproval.Outcome.Holds) at.ask(lake.mensah, NOON);
        at.ofManager(OfManager.MANAGER);

        assertThat(at.approvals.find(asked.request().id()).orElseThrow().asked().terms().ground())
                .isEqualTo(Ground.MANAGER_ASKS);
        assertThat(lake.open(TaskKind.APPROVE)).extracting(Task::who).containsExactly(new Task.TaskFor.Place());
    }

    /** FIELD F63: seen later is for who is alone. */
    @Test
    void waitsForTheOtherManagerWhereTheDangerIsGreat() {
        at.danger(DangerLevel.HIGH);
        at.ofManager(OfManager.SEEN_LATER);
        at.twoManagers = true;

        var asked = (AskApproval.Outcome.Waits) at.ask(lake.mensah, NOON);

        assertThat(asked.request().asked().terms().ground()).isEqualTo(Ground.GREAT_DANGER);
        assertThat(standing().holds()).isFalse();
        assertThat(lake.open(TaskKind.APPROVE)).extracting(Task::who).containsExactly(new Task.TaskFor.DutyOfficer());
        assertThat(at.answer.answer(asked.request().id(), new AnswerApproval.Answer.Approve(), lake.ama, NOON))
                .isEqualTo(AnswerApproval.Outcome.ONLY_A_MANAGER);
    }

    @Test
    void isForWhoWorksOnTheCase() {
        assertThat(at.ask(CaseAtTheLake.actor(Role.SOCIAL_WORKER), NOON))
                .isInstanceOf(AskApproval.Outcome.NotThere.class);
        assertThat(at.ask(lake.covering(), NOON)).isInstanceOf(AskApproval.Outcome.Waits.class);
    }

    @Test
    void isTakenBackOnce() {
        var asked = (AskApproval.Outcome.Waits) at.ask(lake.ama, NOON);
        var id = asked.request().id();

        assertThat(at.takeBack.takeBack(id, lake.ama, NOON)).isEqualTo(TakeBackApproval.Outcome.TAKEN_BACK);
        assertThat(at.takeBack.takeBack(id, lake.ama, NOON)).isEqualTo(TakeBackApproval.Outcome.TAKEN_BACK);

        assertThat(lake.open(TaskKind.APPROVE)).isEmpty();
        assertThat(standing()).isEqualTo(Standing.NOT_ASKED);
        assertThat(lake.trail).containsExactly(AuditAction.APPROVAL_ASKED, AuditAction.APPROVAL_TAKEN_BACK);
        assertThat(at.takeBack.takeBack(ApprovalId.fresh(), lake.ama, NOON))
                .isEqualTo(TakeBackApproval.Outcome.NOT_THERE);
    }

    private Standing standing() {
        return Standing.of(at.approvals.latest(at.now().kind(), at.plan), at.now());
    }
}
