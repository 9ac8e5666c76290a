package org.kinward.core.plan.keeping;

import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.casefile.CaseFile;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.plan.Plan;
import org.kinward.core.plan.PlanLine;
import org.kinward.core.plan.PlanState;
import org.kinward.core.plan.goal.StepState;
import org.kinward.core.task.Task;
import org.kinward.core.task.TaskKind;

/**
 * What follows when a version comes into force: the one before is replaced and what was left of it is no task any more, steps
 * become tasks, and the day of the review is one. It runs in the transaction of the move.
 */
public class PlanStarts {

    private final PlanBook book;

    private final CaseMoves moves;

    public PlanStarts(PlanBook book, CaseMoves moves) {
        this.book = book;
        this.moves = moves;
    }

    void start(Plan plan, CaseFile file, Task.Done how) {
        book.inForce(plan.file()).ifPresent(before -> replace(before, file, how));
        var holds = plan.moved(PlanLine.of(PlanState.IN_FORCE, how.by(), how.at()));
        book.plans().move(plan, holds.last());
        steps(plan, file);
        review(holds, file);
        moves.done(file, TaskKind.MAKE_PLAN, file.id().value(), how);
        moves.record(AuditAction.PLAN_MOVED, AuditObject.PLAN, plan.id().value(), file);
    }

    /** Opens a task for each step that is still to be done. */
    void steps(Plan plan, CaseFile file) {
        book.goals().of(plan.id()).stream().flatMap(goal -> goal.steps().stream())
                .filter(step -> step.state() == StepState.TO_DO)
                .forEach(step -> moves.open(file, TaskKind.PLAN_STEP,
                        new CaseMoves.Thing(step.id().value(), step.due().end(), step.words().words()),
                        step.who().who(file.home().worker())));
    }

    /** Opens the task of the next review. */
    void review(Plan plan, CaseFile file) {
        plan.reviewBy().ifPresent(due -> moves.open(file, TaskKind.REVIEW_PLAN,
                new CaseMoves.Thing(plan.id().value(), due.end(), "")));
    }

    private void replace(Plan before, CaseFile file, Task.Done how) {
        book.plans().move(before, PlanLine.of(PlanState.REPLACED, how.by(), how.at()));
        book.goals().of(before.id()).stream().flatMap(goal -> goal.left().stream())
                .forEach(step -> moves.dropped(file, TaskKind.PLAN_STEP, step.id().value(), how));
        moves.done(file, TaskKind.REVIEW_PLAN, before.id().value(), how);
        moves.done(file, TaskKind.CHANGE_SENT_BACK, before.id().value(), how);
    }
}
