package org.kinward.core.plan.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinward.core.consent.asked.CaseAtTheLake.NOON;
import static org.kinward.core.plan.keeping.PlanAtTheLake.NOW;
import static org.kinward.core.plan.keeping.PlanAtTheLake.WRITTEN;
import static org.kinward.core.plan.keeping.PlanAtTheLake.refused;

import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.Role;
import org.kinward.core.consent.asked.CaseAtTheLake;
import org.kinward.core.plan.PlanExamples;
import org.kinward.core.plan.PlanOutcome;
import org.kinward.core.plan.PlanProblem;
import org.kinward.core.plan.goal.GoalFrom;
import org.kinward.core.plan.goal.GoalId;
import org.kinward.core.plan.goal.GoalKind;
import org.kinward.core.plan.goal.StepBy;
import org.kinward.core.plan.goal.StepState;
import org.kinward.core.plan.talk.ChildSays;
import org.kinward.core.plan.work.WorkExamples;
import org.kinward.core.risk.factor.FactorExamples;
import org.kinward.core.risk.factor.FactorId;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.task.Task;

class WritePlanTest {

    private final PlanAtTheLake at = new PlanAtTheLake();
    private final CaseAtTheLake lake = at.lake;

    @Test
    void beginsThePlanWithItsFirstGoalAndWritesEachOnce() {
        var goal = at.goal(new GoalFrom.Wish(), GoalKind.OTHER);

        assertThat(at.write.goal(goal, NOW, lake.ama)).isEqualTo(WRITTEN);
        assertThat(at.write.goal(goal, NOW, lake.ama)).isEqualTo(WRITTEN);
        var step = at.step(StepBy.CHILD);
        assertThat(at.write.step(goal.id(), step, NOW, lake.ama)).isEqualTo(WRITTEN);
        assertThat(at.write.step(goal.id(), step, NOW, lake.ama)).isEqualTo(WRITTEN);

        assertThat(at.newest().version()).isOne();
        assertThat(at.firstGoal().steps()).hasSize(2);
        var other = new WritePlan.NewGoal(goal.id(), goal.file(), goal.from(), GoalKind.SCHOOL, goal.words(),
                goal.first());
        assertThatThrownBy(() -> at.write.goal(other, NOW, lake.ama)).isInstanceOf(StaleRevision.class);
    }

    @Test
    void comesFromWhatOpenedTheDoorForThisChildOnly() {
        var door = FactorExamples.incomeLost(lake.file, lake.ama.person(), NOON);
        var protects = FactorExamples.trustedAdult(lake.file, lake.ama.person(), NOON);
        at.asking.factors.add(door);
        at.asking.factors.add(protects);

        assertThat(from(door.id())).isEqualTo(WRITTEN);
        assertThat(from(protects.id())).isEqualTo(refused(PlanProblem.NOT_THIS_CHILD));
        assertThat(from(new FactorId(UUID.randomUUID()))).isEqualTo(refused(PlanProblem.NOT_THIS_CHILD));
    }

    @Test
    void isAboutWorkOnlyAfterSchoolWasOfferedAndTheChildIsReady() {
        assertThat(work()).isEqualTo(refused(PlanProblem.SCHOOL_FIRST));
        at.work.add(WorkExamples.offered(lake.file, 1, lake.ama.person(), NOON));
        assertThat(work()).isEqualTo(refused(PlanProblem.NOT_READY_FOR_WORK));
        at.work.add(WorkExamples.sewing(lake.file, Optional.of(16), lake.ama.person(), NOON));

        assertThat(work()).isEqualTo(WRITTEN);

        assertThat(at.firstGoal().about().look()).contains(at.work.looks(lake.file).getFirst().number());
    }

    @Test
    void isAboutNoWorkWhereTheNewestLookFoundTheChildTooYoung() {
        at.work.add(WorkExamples.offered(lake.file, 1, lake.ama.person(), NOON));
        at.work.add(WorkExamples.sewing(lake.file, Optional.empty(), lake.ama.person(), NOON));

        assertThat(work()).isEqualTo(refused(PlanProblem.NOT_READY_FOR_WORK));
    }

    @Test
    void takesNoDayThatIsPastAndNothingOnceItIsAgreed() {
        at.goal();
        var goal = at.firstGoal().id();
        var late = PlanExamples.time(NOON.plusSeconds(30 * 86_400L));

        assertThat(at.write.step(goal, at.step(StepBy.CHILD), late, lake.ama))
                .isEqualTo(refused(PlanProblem.DAY_IS_PAST));
        assertThat(at.write.step(new GoalId(UUID.randomUUID()), at.step(StepBy.CHILD), NOW, lake.ama))
                .isEqualTo(new PlanOutcome.NotThere());
        var stranger = CaseAtTheLake.actor(Role.SOCIAL_WORKER);
        assertThat(at.write.step(goal, at.step(StepBy.CHILD), NOW, stranger)).isEqualTo(new PlanOutcome.NotThere());
        at.talk(ChildSays.AGREES);
        assertThat(at.write.step(goal, at.step(StepBy.CHILD), NOW, lake.ama))
                .isEqualTo(refused(PlanProblem.NOT_A_DRAFT));
        assertThat(at.goal()).isEqualTo(refused(PlanProblem.NOT_A_DRAFT));
    }

    @Test
    void hasSomethingToAgreeOn() {
        at.goal();
        at.move(StepState.DROPPED);

        assertThat(at.talk(ChildSays.AGREES)).isEqualTo(refused(PlanProblem.NO_GOALS));
    }

    @Test
    void isATaskOfWhoSeesToIt() {
        var lead = Optional.of(lake.ama.person());

        assertThat(StepBy.CHILD.who(lead)).isEqualTo(new Task.TaskFor.Person(lake.ama.person()));
        assertThat(StepBy.HOUSE.who(lead)).isEqualTo(new Task.TaskFor.DutyOfficer());
        assertThat(StepBy.FAMILY.who(Optional.empty())).isEqualTo(new Task.TaskFor.DutyOfficer());
    }

    private PlanOutcome from(FactorId factor) {
        return at.write.goal(at.goal(new GoalFrom.Door(factor), GoalKind.OTHER), NOW, lake.ama);
    }

    private PlanOutcome work() {
        return at.write.goal(at.goal(new GoalFrom.Wish(), GoalKind.WORK), NOW, lake.ama);
    }
}
