package org.kinward.core.plan.keeping;

import static org.kinward.core.consent.asked.CaseAtTheLake.NOON;
import static org.kinward.core.consent.asked.CaseAtTheLake.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.approval.AnswerApproval;
import org.kinward.core.approval.Approvables;
import org.kinward.core.approval.AskingAtTheLake;
import org.kinward.core.approval.rule.SubjectKind;
import org.kinward.core.consent.answering.AnswererKind;
import org.kinward.core.consent.asked.CaseAtTheLake;
import org.kinward.core.needs.NeedArea;
import org.kinward.core.plan.InMemoryPlans;
import org.kinward.core.plan.Plan;
import org.kinward.core.plan.PlanExamples;
import org.kinward.core.plan.PlanLine;
import org.kinward.core.plan.PlanOutcome;
import org.kinward.core.plan.PlanProblem;
import org.kinward.core.plan.PlanState;
import org.kinward.core.plan.PlanTime;
import org.kinward.core.plan.goal.Goal;
import org.kinward.core.plan.goal.GoalFrom;
import org.kinward.core.plan.goal.GoalId;
import org.kinward.core.plan.goal.GoalKind;
import org.kinward.core.plan.goal.InMemoryGoals;
import org.kinward.core.plan.goal.PlanWords;
import org.kinward.core.plan.goal.Step;
import org.kinward.core.plan.goal.StepBy;
import org.kinward.core.plan.goal.StepId;
import org.kinward.core.plan.goal.StepState;
import org.kinward.core.plan.talk.AnswererSays;
import org.kinward.core.plan.talk.ChildSays;
import org.kinward.core.plan.talk.Talk;
import org.kinward.core.plan.work.InMemorySchoolAndWork;
import org.kinward.core.saving.OnceKey;

/** A plan for the girl at the lake house, and everything that moving it needs. */
final class PlanAtTheLake {

    static final PlanTime NOW = PlanExamples.time(NOON);
    static final PlanOutcome WRITTEN = new PlanOutcome.Written();

    final AskingAtTheLake asking = new AskingAtTheLake();
    final CaseAtTheLake lake = asking.lake;
    final PlanBook book = new PlanBook(new InMemoryPlans(), new InMemoryGoals(), new InMemoryPlans.InMemoryTalks());
    final InMemorySchoolAndWork work = new InMemorySchoolAndWork();
    final PlanStarts starts = new PlanStarts(book, lake.moves);
    final WritePlan write = new WritePlan(book, work, asking.factors, lake.moves);
    final AgreePlan agree = new AgreePlan(book, lake.answerers, lake.moves);
    final PutInForce force = new PutInForce(book, asking.ask, starts, lake.moves);
    final ChangePlan change = new ChangePlan(book, asking.approvals, asking.takeBack, lake.moves);
    final ReviewPlan review = new ReviewPlan(book, starts, lake.moves);
    final MoveStep move = new MoveStep(book, lake.moves);
    final AnswerApproval answer = new AnswerApproval(asking.approvals,
            new Approvables(List.of(new PlanApproval(book, starts, lake.files))), lake.moves);

    WritePlan.NewGoal goal(GoalFrom from, GoalKind kind) {
        return new WritePlan.NewGoal(new GoalId(UUID.randomUUID()), lake.file, from, kind,
                new PlanWords("Reads a simple letter", "I can read a letter"), step(StepBy.LEAD_WORKER));
    }

    WritePlan.NewStep step(StepBy who) {
        return new WritePlan.NewStep(new StepId(UUID.randomUUID()), new PlanWords("Ask the school", ""), who,
                PlanExamples.in(7, NOON));
    }

    /** A draft with a goal. */
    PlanOutcome goal() {
        return write.goal(goal(new GoalFrom.Need(NeedArea.SCHOOL), GoalKind.OTHER), NOW, lake.ama);
    }

    Plan newest() {
        return book.plans().of(lake.file).getFirst();
    }

    Goal firstGoal() {
        return book.goals().of(newest().id()).getFirst();
    }

    Step firstStep() {
        return firstGoal().steps().getFirst();
    }

    Seen seen(Plan plan) {
        return new Seen(plan.id(), plan.revision(), new OnceKey(UUID.randomUUID(), "seen"));
    }

    Talk talk(ChildSays child, AnswererSays answerer, LocalDate on) {
        var who = answerer == AnswererSays.NOT_ASKED ? AnswererKind.NOBODY_YET : AnswererKind.PARENT;
        return new Talk(newest().id(), on, new Talk.Child(child, "I thought it over"),
                new Talk.Answerer(answerer, who, "It is far"), lake.ama.person(), NOON);
    }

    PlanOutcome talk(ChildSays child) {
        return agree.talk(seen(newest()),
                new AgreePlan.Said(talk(child, AnswererSays.NOT_ASKED, TODAY), PlanExamples.in(60, NOON)), NOW,
                lake.ama);
    }

    PlanOutcome force(Actor by) {
        return force.force(seen(newest()), NOW, by);
    }

    /** Agreed and given to whoever agrees, or in force. */
    void agreedAndForced() {
        goal();
        talk(ChildSays.AGREES);
        force(lake.ama);
    }

    AnswerApproval.Outcome answered(AnswerApproval.Answer said) {
        var waiting = asking.approvals.latest(SubjectKind.PLAN, newest().id().value()).orElseThrow();
        return answer.answer(waiting.id(), said, lake.mensah, NOON);
    }

    PlanOutcome goesOn(int days) {
        var line = PlanLine.of(PlanState.IN_FORCE, lake.ama.person(), NOON).because("School goes well")
                .reviewedBy(PlanExamples.in(days, NOON));
        return review.goesOn(seen(newest()), line, NOW, lake.ama);
    }

    PlanOutcome move(StepState state) {
        var step = firstStep();
        return move.move(new MoveStep.SeenStep(step.id(), step.revision(), new OnceKey(UUID.randomUUID(), "move")),
                PlanExamples.line(state, lake.ama.person(), NOON), NOW, lake.ama);
    }

    static PlanOutcome refused(PlanProblem problem) {
        return new PlanOutcome.Refused(problem);
    }

    Optional<Plan> inForce() {
        return book.inForce(lake.file);
    }
}
