package org.kinward.core.plan.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinward.core.consent.asked.CaseAtTheLake.NOON;
import static org.kinward.core.consent.asked.CaseAtTheLake.TODAY;
import static org.kinward.core.plan.keeping.PlanAtTheLake.NOW;
import static org.kinward.core.plan.keeping.PlanAtTheLake.WRITTEN;
import static org.kinward.core.plan.keeping.PlanAtTheLake.refused;

import java.util.EnumSet;
import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.BeforeTry;
import org.junit.jupiter.api.Test;
import org.kinward.core.access.Role;
import org.kinward.core.approval.AnswerApproval;
import org.kinward.core.approval.ApprovalId;
import org.kinward.core.approval.rule.SubjectKind;
import org.kinward.core.casefile.OpenCaseFile;
import org.kinward.core.consent.asked.CaseAtTheLake;
import org.kinward.core.plan.Plan;
import org.kinward.core.plan.PlanExamples;
import org.kinward.core.plan.PlanOutcome;
import org.kinward.core.plan.PlanProblem;
import org.kinward.core.plan.PlanState;
import org.kinward.core.plan.goal.StepState;
import org.kinward.core.plan.talk.AnswererSays;
import org.kinward.core.plan.talk.ChildSays;
import org.kinward.core.risk.DangerLevel;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.task.Task;
import org.kinward.core.task.TaskKind;

/** How a plan comes into force, is reviewed and replaced. */
class PlanMovesTest {

    private static final AnswerApproval.Answer YES = new AnswerApproval.Answer.Approve();

    private PlanAtTheLake at = new PlanAtTheLake();
    private CaseAtTheLake lake = at.lake;

    /** Each sequence begins with no plan, so that one that fails fails again. */
    @BeforeTry
    void fromTheBeginning() {
        at = new PlanAtTheLake();
        lake = at.lake;
    }

    @Test
    void holdsAtOnceWhereTheDangerIsLowAndItsStepsBecomeTasks() {
        at.asking.danger(DangerLevel.LOW);
        at.agreedAndForced();

        assertThat(at.newest().state()).isEqualTo(PlanState.IN_FORCE);
        assertThat(lake.open(TaskKind.PLAN_STEP)).singleElement()
                .returns(new Task.TaskFor.Person(lake.ama.person()), Task::who)
                .returns(PlanExamples.in(7, NOON).end(), Task::due);
        assertThat(lake.open(TaskKind.REVIEW_PLAN)).singleElement().returns(PlanExamples.in(60, NOON).end(), Task::due);
        assertThat(lake.open(TaskKind.APPROVE)).as("seen afterwards").hasSize(1);
        assertThat(at.answered(YES)).isEqualTo(AnswerApproval.Outcome.APPROVED);
        assertThat(at.newest().state()).isEqualTo(PlanState.IN_FORCE);
    }

    /** Closing took the tasks back; nobody else would bring them again. */
    @Test
    void goesOnWhenTheFileIsOpenedAgain() {
        var how = new Task.Done(lake.ama.person(), NOON);
        var file = (OpenCaseFile) lake.files.find(lake.file).orElseThrow();
        var goesOn = new PlanGoesOn(at.book, at.starts, lake.moves);
        goesOn.again(file, how);
        assertThat(lake.open(TaskKind.MAKE_PLAN)).as("there was none").hasSize(1);

        at.asking.danger(DangerLevel.LOW);
        at.agreedAndForced();
        lake.moves.dropped(file, EnumSet.of(TaskKind.PLAN_STEP, TaskKind.REVIEW_PLAN), how);
        goesOn.again(file, how);

        assertThat(lake.open(TaskKind.PLAN_STEP)).hasSize(1);
        assertThat(lake.open(TaskKind.REVIEW_PLAN)).singleElement()
                .returns(NOON.plus(PlanGoesOn.LOOKED_AT_WITHIN), Task::due);
        assertThat(lake.open(TaskKind.MAKE_PLAN)).isEmpty();
    }

    @Test
    void waitsForSomebodyElseWhereTheDangerIsHigh() {
        at.asking.danger(DangerLevel.HIGH);
        at.agreedAndForced();
        assertThat(at.newest().state()).isEqualTo(PlanState.WAITS_FOR_APPROVAL);
        assertThat(lake.open(TaskKind.PLAN_STEP)).isEmpty();

        assertThat(at.answered(new AnswerApproval.Answer.SendBack("Who goes with her?")))
                .isEqualTo(AnswerApproval.Outcome.SENT_BACK);
        assertThat(at.newest().last().why()).isEqualTo("Who goes with her?");
        assertThat(at.newest().state()).isEqualTo(PlanState.DRAFT);
        at.talk(ChildSays.AGREES);
        at.force(lake.ama);
        assertThat(at.answered(YES)).isEqualTo(AnswerApproval.Outcome.APPROVED);

        assertThat(at.newest().state()).isEqualTo(PlanState.IN_FORCE);
        assertThat(lake.open(TaskKind.PLAN_STEP)).hasSize(1);
        assertThat(lake.open(TaskKind.CHANGE_SENT_BACK)).isEmpty();
    }

    @Test
    void isChangedWithAReasonWhileItWaitsAndAskedAboutAgain() {
        at.asking.danger(DangerLevel.HIGH);
        at.agreedAndForced();

        assertThat(at.change.change(at.seen(at.newest()), "The child wants another school", NOW, lake.ama))
                .isEqualTo(WRITTEN);

        assertThat(at.newest().state()).isEqualTo(PlanState.DRAFT);
        assertThat(lake.open(TaskKind.APPROVE)).isEmpty();
        assertThat(at.change.change(at.seen(at.newest()), "again", NOW, lake.ama))
                .isEqualTo(refused(PlanProblem.NOT_FROM_HERE));
        assertThat(at.force(lake.ama)).isEqualTo(refused(PlanProblem.NOT_FROM_HERE));
    }

    /** Somebody takes the request back where requests stand: the plan waits for nobody, and is given again. */
    @Test
    void isGivenAgainWhenTheRequestWasTakenBack() {
        at.asking.danger(DangerLevel.HIGH);
        at.agreedAndForced();
        var request = lake.open(TaskKind.APPROVE).getFirst().about().thing().orElseThrow();
        at.asking.takeBack.takeBack(new ApprovalId(request), lake.ama, NOON);

        assertThat(at.force(lake.ama)).isEqualTo(WRITTEN);

        assertThat(lake.open(TaskKind.APPROVE)).hasSize(1);
        assertThat(at.answered(YES)).isEqualTo(AnswerApproval.Outcome.APPROVED);
        assertThat(at.newest().state()).isEqualTo(PlanState.IN_FORCE);
    }

    @Test
    void staysADraftWhenTheChildSaysNo() {
        at.goal();

        assertThat(at.talk(ChildSays.DOES_NOT_AGREE)).isEqualTo(WRITTEN);
        assertThat(at.newest().state()).isEqualTo(PlanState.DRAFT);
        assertThat(at.talk(ChildSays.COULD_NOT_ANSWER)).isEqualTo(WRITTEN);

        assertThat(at.newest().state()).isEqualTo(PlanState.AGREED);
        assertThat(at.book.talks().of(at.newest().id())).hasSize(2);
        assertThat(at.talk(ChildSays.AGREES)).isEqualTo(refused(PlanProblem.NOT_A_DRAFT));
    }

    @Test
    void asksWhoAnswersByTheRegister() {
        at.goal();
        var yes = at.talk(ChildSays.AGREES, AnswererSays.AGREES, TODAY);
        var review = PlanExamples.in(60, NOON);
        assertThat(at.agree.talk(at.seen(at.newest()), new AgreePlan.Said(yes, review), NOW, lake.ama))
                .isEqualTo(refused(PlanProblem.NOBODY_ANSWERS));
        lake.motherAnswers();

        assertThat(
                at.agree.talk(at.seen(at.newest()), new AgreePlan.Said(yes, PlanExamples.in(0, NOON)), NOW, lake.ama))
                .isEqualTo(refused(PlanProblem.REVIEW_DAY));
        var tomorrow = at.talk(ChildSays.AGREES, AnswererSays.AGREES, TODAY.plusDays(1));
        assertThat(at.agree.talk(at.seen(at.newest()), new AgreePlan.Said(tomorrow, review), NOW, lake.ama))
                .isEqualTo(refused(PlanProblem.IN_THE_FUTURE));
        assertThat(at.agree.talk(at.seen(at.newest()), new AgreePlan.Said(yes, review), NOW, lake.ama))
                .isEqualTo(WRITTEN);
    }

    @Test
    void isReviewedAndReplacedByAVersionWithWhatIsLeft() {
        at.asking.danger(DangerLevel.LOW);
        at.agreedAndForced();
        assertThat(at.goesOn(0)).isEqualTo(refused(PlanProblem.REVIEW_DAY));
        assertThat(at.goesOn(90)).isEqualTo(WRITTEN);
        assertThat(lake.open(TaskKind.REVIEW_PLAN)).singleElement().returns(PlanExamples.in(90, NOON).end(), Task::due);
        assertThat(at.goal()).isEqualTo(refused(PlanProblem.NOT_A_DRAFT));
        var first = at.newest();

        var press = at.seen(first);
        assertThat(at.review.begin(press, NOW, lake.ama)).isEqualTo(WRITTEN);
        assertThat(at.review.begin(press, NOW, lake.ama)).as("pressed twice").isEqualTo(WRITTEN);
        assertThat(at.review.begin(at.seen(first), NOW, lake.ama)).isEqualTo(refused(PlanProblem.ON_THE_WAY));
        assertThat(at.inForce()).as("holds until the new one does").contains(first);
        assertThat(at.firstGoal().words().words()).isEqualTo("Reads a simple letter");
        at.goal();
        at.talk(ChildSays.AGREES);
        at.force(lake.ama);

        assertThat(at.newest().version()).isEqualTo(2);
        assertThat(at.book.plans().find(first.id()).map(Plan::state)).contains(PlanState.REPLACED);
        assertThat(lake.open(TaskKind.PLAN_STEP)).hasSize(2);
        assertThat(lake.open(TaskKind.REVIEW_PLAN)).hasSize(1);
    }

    @Test
    void movesStepsOfThePlanThatHolds() {
        at.asking.danger(DangerLevel.LOW);
        at.goal();
        assertThat(at.move(StepState.DONE)).isEqualTo(refused(PlanProblem.NOT_IN_FORCE));
        at.talk(ChildSays.AGREES);
        assertThat(at.move(StepState.DROPPED)).isEqualTo(refused(PlanProblem.NOT_IN_FORCE));
        at.force(lake.ama);

        assertThat(at.move(StepState.NOT_DONE)).isEqualTo(WRITTEN);
        assertThat(lake.open(TaskKind.PLAN_STEP)).isEmpty();
        assertThat(at.move(StepState.TO_DO)).isEqualTo(WRITTEN);
        assertThat(lake.open(TaskKind.PLAN_STEP)).singleElement().returns(PlanExamples.in(9, NOON).end(), Task::due);
        assertThat(at.move(StepState.DONE)).isEqualTo(WRITTEN);
        assertThat(at.move(StepState.DROPPED)).isEqualTo(refused(PlanProblem.NOT_FROM_HERE));
    }

    @Test
    void isMovedOnceAndNotByWhoSawSomethingOlderOrIsAStranger() {
        at.asking.danger(DangerLevel.LOW);
        at.goal();
        var draft = at.newest();
        at.talk(ChildSays.AGREES);
        var agreed = at.seen(at.newest());
        var stranger = CaseAtTheLake.actor(Role.SOCIAL_WORKER);

        assertThatThrownBy(() -> at.force.force(at.seen(draft), NOW, lake.ama)).isInstanceOf(StaleRevision.class);
        assertThat(at.force.force(agreed, NOW, stranger)).isEqualTo(new PlanOutcome.NotThere());
        assertThat(at.force.force(agreed, NOW, lake.ama)).isEqualTo(WRITTEN);
        assertThat(at.force.force(agreed, NOW, lake.ama)).isEqualTo(WRITTEN);

        assertThat(at.newest().lines()).hasSize(3);
        assertThat(at.goesOn(10)).isEqualTo(WRITTEN);
        assertThatThrownBy(() -> at.change.change(new Seen(agreed.id(), agreed.revision(), CaseAtTheLake.stamp()),
                "too late", NOW, lake.ama))
                .isInstanceOf(StaleRevision.class);
    }

    /** What people may press. */
    enum Press {
        GOAL, TALK_YES, TALK_NO, FORCE, CHANGE, APPROVE, SEND_BACK, REVIEW, NEW_VERSION, DONE, NOT_DONE, DROP
    }

    /** Any presses in any order: one version holds at most, one is on the way at most, tasks are of what holds. */
    @Property(tries = 400)
    void keepsItsPromisesUnderAnySequenceOfPresses(@ForAll @Size(max = 25) List<Press> presses, @ForAll boolean high) {
        at.asking.danger(high ? DangerLevel.HIGH : DangerLevel.LOW);
        at.goal();

        presses.forEach(this::press);

        var plans = at.book.plans().of(lake.file);
        assertThat(plans.stream().filter(plan -> plan.state() == PlanState.IN_FORCE).count()).isLessThanOrEqualTo(1);
        assertThat(plans.stream().filter(plan -> plan.state().isOnTheWay()).count()).isLessThanOrEqualTo(1);
        assertThat(plans).extracting(Plan::version).doesNotHaveDuplicates();
        var toDo = at.inForce().map(plan -> at.book.goals().of(plan.id())).orElse(List.of()).stream()
                .flatMap(goal -> goal.steps().stream()).filter(step -> step.state() == StepState.TO_DO)
                .map(step -> step.id().value()).toList();
        assertThat(lake.open(TaskKind.PLAN_STEP)).extracting(task -> task.about().thing().orElseThrow())
                .containsExactlyInAnyOrderElementsOf(toDo);
        assertThat(lake.open(TaskKind.REVIEW_PLAN)).hasSize(at.inForce().isPresent() ? 1 : 0);
    }

    private void press(Press press) {
        switch (press) {
            case GOAL -> at.goal();
            case TALK_YES -> at.talk(ChildSays.AGREES);
            case TALK_NO -> at.talk(ChildSays.DOES_NOT_AGREE);
            case FORCE -> at.force(lake.ama);
            case CHANGE -> at.change.change(at.seen(at.newest()), "thought over", NOW, lake.ama);
            case APPROVE -> answer(YES);
            case SEND_BACK -> answer(new AnswerApproval.Answer.SendBack("Too soon"));
            case REVIEW -> at.goesOn(30);
            case NEW_VERSION -> at.review.begin(at.seen(at.newest()), NOW, lake.ama);
            case DONE -> move(StepState.DONE);
            case NOT_DONE -> move(StepState.NOT_DONE);
            case DROP -> move(StepState.DROPPED);
        }
    }

    /** A new version takes over what is left: after the last step was done that is nothing. */
    private void move(StepState state) {
        if (!at.book.goals().of(at.newest().id()).isEmpty()) {
            at.move(state);
        }
    }

    private void answer(AnswerApproval.Answer said) {
        if (!lake.open(TaskKind.APPROVE).isEmpty()
                && at.asking.approvals.latest(SubjectKind.PLAN,
                        at.newest().id().value()).isPresent()) {
            at.answered(said);
        }
    }
}
