package org.kinward.core.plan.keeping;

import java.util.Optional;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.casefile.CaseFile;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.plan.PlanOutcome;
import org.kinward.core.plan.PlanProblem;
import org.kinward.core.plan.PlanState;
import org.kinward.core.plan.PlanTime;
import org.kinward.core.plan.goal.Step;
import org.kinward.core.plan.goal.StepId;
import org.kinward.core.plan.goal.StepLine;
import org.kinward.core.plan.goal.StepState;
import org.kinward.core.saving.OnceKey;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.task.Task;
import org.kinward.core.task.TaskKind;

/** Writes down what came of a step; its task ends or begins again with it. */
public class MoveStep {

    /** Which step, as it was seen, and the key of the form. */
    public record SeenStep(StepId id, Revision revision, OnceKey stamp) {
    }

    private final PlanBook book;

    private final CaseMoves moves;

    public MoveStep(PlanBook book, CaseMoves moves) {
        this.book = book;
        this.moves = moves;
    }

    /**
     * Writes it down once for each form. In a draft a step can only be dropped.
     *
     * @throws StaleRevision
     *             if somebody wrote since it was seen; nothing is changed then
     */
    @Transactional
    public PlanOutcome move(SeenStep seen, StepLine line, PlanTime now, Actor by) {
        var goal = book.goals().with(seen.id());
        var plan = goal.flatMap(one -> book.plans().find(one.plan()));
        var file = plan.flatMap(one -> moves.at(one.file(), by));
        if (file.isEmpty()) {
            return new PlanOutcome.NotThere();
        }
        var step = goal.orElseThrow().steps().stream().filter(one -> one.id().equals(seen.id())).findFirst()
                .orElseThrow();
        var same = step.revision().equals(seen.revision());
        var problem = same ? problem(step, line, plan.orElseThrow().state(), now) : Optional.<PlanProblem>empty();
        if (problem.isPresent()) {
            return new PlanOutcome.Refused(problem.get());
        }
        if (moves.isFirst(seen.stamp(), by.person())) {
            if (!same) {
                throw new StaleRevision();
            }
            book.goals().move(step, line);
            task(step, line, file.get());
            moves.record(AuditAction.PLAN_STEP_MOVED, AuditObject.PLAN, plan.get().id().value(), file.get());
        }
        return new PlanOutcome.Written();
    }

    private void task(Step step, StepLine line, CaseFile file) {
        var id = step.id().value();
        var how = new Task.Done(line.by(), line.at());
        switch (line.state()) {
            case TO_DO -> line.due().ifPresent(due -> moves.open(file, TaskKind.PLAN_STEP,
                    new CaseMoves.Thing(id, due.end(), step.words().words()),
                    step.who().who(file.home().worker())));
            case DONE -> moves.done(file, TaskKind.PLAN_STEP, id, how);
            case NOT_DONE, DROPPED -> moves.dropped(file, TaskKind.PLAN_STEP, id, how);
        }
    }

    private static Optional<PlanProblem> problem(Step step, StepLine line, PlanState plan, PlanTime now) {
        if (plan != PlanState.IN_FORCE && (plan != PlanState.DRAFT || line.state() != StepState.DROPPED)) {
            return Optional.of(PlanProblem.NOT_IN_FORCE);
        }
        if (!step.state().mayBecome(line.state())) {
            return Optional.of(PlanProblem.NOT_FROM_HERE);
        }
        return line.due().filter(due -> due.day().isBefore(now.today())).map(_ -> PlanProblem.DAY_IS_PAST);
    }
}
