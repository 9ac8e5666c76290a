package org.kinward.core.plan.keeping;

import java.util.List;
import java.util.Optional;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.casefile.CaseFile;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.plan.Due;
import org.kinward.core.plan.Plan;
import org.kinward.core.plan.PlanOutcome;
import org.kinward.core.plan.PlanProblem;
import org.kinward.core.plan.PlanState;
import org.kinward.core.plan.PlanTime;
import org.kinward.core.plan.goal.Goal;
import org.kinward.core.plan.goal.GoalFrom;
import org.kinward.core.plan.goal.GoalId;
import org.kinward.core.plan.goal.GoalKind;
import org.kinward.core.plan.goal.PlanWords;
import org.kinward.core.plan.goal.Step;
import org.kinward.core.plan.goal.StepBy;
import org.kinward.core.plan.goal.StepId;
import org.kinward.core.plan.goal.StepLine;
import org.kinward.core.plan.goal.StepState;
import org.kinward.core.plan.work.SchoolAndWork;
import org.kinward.core.plan.work.WorkLook;
import org.kinward.core.risk.factor.FactorKind;
import org.kinward.core.risk.factor.Factors;
import org.kinward.core.saving.OnceKey;

/** Writes goals and steps into a draft; the first goal of a child begins the first version of its plan. */
public class WritePlan {

    /** A step that is to be written; its id is the key of the form. */
    public record NewStep(StepId id, PlanWords words, StepBy who, Due due) {

        private Step by(PlanTime now, Actor actor) {
            return new Step(id, words, who,
                    List.of(new StepLine(StepState.TO_DO, "", Optional.of(due), actor.person(), now.at())));
        }
    }

    /** A goal that is to be written with its first step; its id is the key of the form. */
    public record NewGoal(GoalId id, CaseFileId file, GoalFrom from, GoalKind kind, PlanWords words, NewStep first) {
    }

    private final PlanBook book;

    private final SchoolAndWork work;

    private final Factors factors;

    private final CaseMoves moves;

    public WritePlan(PlanBook book, SchoolAndWork work, Factors factors, CaseMoves moves) {
        this.book = book;
        this.work = work;
        this.factors = factors;
        this.moves = moves;
    }

    /**
     * Writes a goal once.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if the same form has written something else before, or somebody began a version at the same moment
     */
    @Transactional
    public PlanOutcome goal(NewGoal wanted, PlanTime now, Actor by) {
        var file = moves.at(wanted.file(), by);
        if (file.isEmpty()) {
            return new PlanOutcome.NotThere();
        }
        var problem = problem(wanted, now);
        if (problem.isPresent()) {
            return new PlanOutcome.Refused(problem.get());
        }
        if (moves.isFirst(new OnceKey(wanted.id().value(), "goal " + wanted), by.person())) {
            var plan = book.onTheWay(wanted.file()).orElseGet(() -> begun(wanted.file(), now, by));
            var about = new Goal.About(wanted.from(), wanted.kind(), wanted.kind() == GoalKind.WORK
                    ? ready(wanted.file()).map(WorkLook::number) : Optional.empty());
            book.goals().add(new Goal(wanted.id(), plan.id(), about, wanted.words(),
                    List.of(wanted.first().by(now, by))));
            record(plan, file.get());
        }
        return new PlanOutcome.Written();
    }

    /**
     * Writes a step of a goal once.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if the same form has written something else before
     */
    @Transactional
    public PlanOutcome step(GoalId id, NewStep wanted, PlanTime now, Actor by) {
        var plan = book.goals().find(id).flatMap(goal -> book.plans().find(goal.plan()));
        var file = plan.flatMap(found -> moves.at(found.file(), by));
        if (file.isEmpty()) {
            return new PlanOutcome.NotThere();
        }
        var problem = plan.orElseThrow().state() == PlanState.DRAFT ? past(wanted, now)
                : Optional.of(PlanProblem.NOT_A_DRAFT);
        if (problem.isPresent()) {
            return new PlanOutcome.Refused(problem.get());
        }
        if (moves.isFirst(new OnceKey(wanted.id().value(), "step of " + id + " " + wanted), by.person())) {
            book.goals().add(id, wanted.by(now, by));
            record(plan.get(), file.get());
        }
        return new PlanOutcome.Written();
    }

    private Plan begun(CaseFileId file, PlanTime now, Actor by) {
        var first = Plan.draft(file, 1, by.person(), now.at());
        book.plans().add(first);
        return first;
    }

    private void record(Plan plan, CaseFile file) {
        moves.record(AuditAction.PLAN_CHANGED, AuditObject.PLAN, plan.id().value(), file);
    }

    private Optional<PlanProblem> problem(NewGoal wanted, PlanTime now) {
        var onTheWay = book.onTheWay(wanted.file());
        var draft = onTheWay.map(plan -> plan.state() == PlanState.DRAFT)
                .orElseGet(() -> book.plans().of(wanted.file()).isEmpty());
        if (!draft) {
            return Optional.of(PlanProblem.NOT_A_DRAFT);
        }
        if (wanted.from() instanceof GoalFrom.Door door && !isOfThisChild(door, wanted.file())) {
            return Optional.of(PlanProblem.NOT_THIS_CHILD);
        }
        return past(wanted.first(), now).or(() -> wanted.kind() == GoalKind.WORK ? unready(wanted.file())
                : Optional.empty());
    }

    private boolean isOfThisChild(GoalFrom.Door door, CaseFileId file) {
        return factors.find(door.factor())
                .filter(found -> found.file().equals(file) && found.about().kind() == FactorKind.DOOR).isPresent();
    }

    private Optional<PlanProblem> unready(CaseFileId file) {
        if (work.offers(file).isEmpty()) {
            return Optional.of(PlanProblem.SCHOOL_FIRST);
        }
        return ready(file).isEmpty() ? Optional.of(PlanProblem.NOT_READY_FOR_WORK) : Optional.empty();
    }

    /** The newest look holds: a child that is ready no more is not ready. */
    private Optional<WorkLook> ready(CaseFileId file) {
        return work.looks(file).stream().findFirst().filter(WorkLook::isReady);
    }

    private static Optional<PlanProblem> past(NewStep step, PlanTime now) {
        return step.due().day().isBefore(now.today()) ? Optional.of(PlanProblem.DAY_IS_PAST) : Optional.empty();
    }
}
