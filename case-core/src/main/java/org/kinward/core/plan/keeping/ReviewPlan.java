package org.kinward.core.plan.keeping;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.casefile.CaseFile;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.plan.Plan;
import org.kinward.core.plan.PlanId;
import org.kinward.core.plan.PlanLine;
import org.kinward.core.plan.PlanOutcome;
import org.kinward.core.plan.PlanProblem;
import org.kinward.core.plan.PlanState;
import org.kinward.core.plan.PlanTime;
import org.kinward.core.plan.goal.Goal;
import org.kinward.core.plan.goal.GoalId;
import org.kinward.core.plan.goal.Step;
import org.kinward.core.plan.goal.StepId;
import org.kinward.core.plan.goal.StepLine;
import org.kinward.core.plan.goal.StepState;
import org.kinward.core.task.Task;
import org.kinward.core.task.TaskKind;

/** Reviews the plan that holds: it goes on until another day, or a new version begins with what is left to be done. */
public class ReviewPlan {

    private final PlanBook book;

    private final PlanStarts starts;

    private final CaseMoves moves;

    public ReviewPlan(PlanBook book, PlanStarts starts, CaseMoves moves) {
        this.book = book;
        this.starts = starts;
        this.moves = moves;
    }

    /** Whether a plan may be reviewed by this day: after today, and within a year. */
    static boolean isInTime(LocalDate review, PlanTime now) {
        return review.isAfter(now.today()) && !review.isAfter(now.today().plusYears(1));
    }

    /**
     * It goes on, once for each form.
     *
     * @param line
     *            what the review found, and the next day
     * @throws org.kinward.core.saving.StaleRevision
     *             if somebody moved the plan since it was seen; nothing is changed then
     */
    @Transactional
    public PlanOutcome goesOn(Seen seen, PlanLine line, PlanTime now, Actor by) {
        var found = found(seen, by);
        if (found.isEmpty()) {
            return new PlanOutcome.NotThere();
        }
        var plan = found.get().plan();
        var late = line.reviewBy().filter(due -> !isInTime(due.day(), now)).map(_ -> PlanProblem.REVIEW_DAY);
        var problem = notInForce(seen, plan).or(() -> late);
        if (problem.isPresent()) {
            return new PlanOutcome.Refused(problem.get());
        }
        if (moves.isFirst(seen.stamp(), by.person())) {
            var reviewed = seen.inTime(plan).moved(line);
            book.plans().move(plan, line);
            moves.done(found.get().file(), TaskKind.REVIEW_PLAN, plan.id().value(),
                    new Task.Done(line.by(), line.at()));
            starts.review(reviewed, found.get().file());
            record(plan, found.get().file());
        }
        return new PlanOutcome.Written();
    }

    /**
     * Begins a new version, once for each form; the old one holds until the new one comes into force.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if somebody moved the plan since it was seen, or began one at the same moment
     */
    @Transactional
    public PlanOutcome begin(Seen seen, PlanTime now, Actor by) {
        var found = found(seen, by);
        if (found.isEmpty()) {
            return new PlanOutcome.NotThere();
        }
        var plan = found.get().plan();
        var id = new PlanId(seen.stamp().key());
        var problem = notInForce(seen, plan).or(() -> book.onTheWay(plan.file())
                .filter(other -> !other.id().equals(id)).map(_ -> PlanProblem.ON_THE_WAY));
        if (problem.isPresent()) {
            return new PlanOutcome.Refused(problem.get());
        }
        if (moves.isFirst(seen.stamp(), by.person())) {
            var next = Plan.draft(id, plan.file(), seen.inTime(plan).version() + 1,
                    PlanLine.of(PlanState.DRAFT, by.person(), now.at()));
            book.plans().add(next);
            book.goals().of(plan.id()).stream().filter(goal -> !goal.left().isEmpty())
                    .forEach(goal -> book.goals().add(copy(goal, next, now, by)));
            record(next, found.get().file());
        }
        return new PlanOutcome.Written();
    }

    private record Found(Plan plan, CaseFile file) {
    }

    private Optional<Found> found(Seen seen, Actor by) {
        return book.plans().find(seen.id())
                .flatMap(plan -> moves.at(plan.file(), by).map(file -> new Found(plan, file)));
    }

    private static Optional<PlanProblem> notInForce(Seen seen, Plan plan) {
        return seen.isStill(plan) && plan.state() != PlanState.IN_FORCE ? Optional.of(PlanProblem.NOT_IN_FORCE)
                : Optional.empty();
    }

    private void record(Plan plan, CaseFile file) {
        moves.record(AuditAction.PLAN_MOVED, AuditObject.PLAN, plan.id().value(), file);
    }

    private static Goal copy(Goal goal, Plan next, PlanTime now, Actor by) {
        var left = goal.left().stream().map(step -> new Step(new StepId(UUID.randomUUID()), step.words(), step.who(),
                List.of(new StepLine(StepState.TO_DO, "", Optional.of(step.due()), by.person(), now.at())))).toList();
        return new Goal(new GoalId(UUID.randomUUID()), next.id(), goal.about(), goal.words(), left);
    }
}
