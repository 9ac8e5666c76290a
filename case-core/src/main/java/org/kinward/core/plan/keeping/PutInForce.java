package org.kinward.core.plan.keeping;

import java.util.Optional;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.approval.ApprovalId;
import org.kinward.core.approval.AskApproval;
import org.kinward.core.approval.Standing;
import org.kinward.core.approval.Subject;
import org.kinward.core.approval.rule.SubjectKind;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.casefile.CaseFile;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.plan.Plan;
import org.kinward.core.plan.PlanLine;
import org.kinward.core.plan.PlanOutcome;
import org.kinward.core.plan.PlanProblem;
import org.kinward.core.plan.PlanState;
import org.kinward.core.plan.PlanTime;
import org.kinward.core.task.Task;

/**
 * Puts an agreed plan in force, or gives it to somebody else who agrees before: which of the two follows from the rules of
 * approval. A request that was taken back is asked again from here.
 */
public class PutInForce {

    private final PlanBook book;

    private final AskApproval ask;

    private final PlanStarts starts;

    private final CaseMoves moves;

    public PutInForce(PlanBook book, AskApproval ask, PlanStarts starts, CaseMoves moves) {
        this.book = book;
        this.ask = ask;
        this.starts = starts;
        this.moves = moves;
    }

    /** What approval is asked for: this wording of the plan. */
    public static Subject subject(Plan plan) {
        return new Subject(SubjectKind.PLAN, plan.id().value(), plan.agreedAs(), plan.file());
    }

    /**
     * Does so once for each form.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if somebody moved the plan since it was seen; nothing is changed then
     */
    @Transactional
    public PlanOutcome force(Seen seen, PlanTime now, Actor by) {
        var found = book.plans().find(seen.id());
        var file = found.flatMap(plan -> moves.at(plan.file(), by));
        if (file.isEmpty()) {
            return new PlanOutcome.NotThere();
        }
        var plan = found.orElseThrow();
        if (seen.isStill(plan) && problem(plan).isPresent()) {
            return new PlanOutcome.Refused(problem(plan).get());
        }
        if (moves.isFirst(seen.stamp(), by.person())) {
            force(new On(seen.inTime(plan), file.get()), new ApprovalId(seen.stamp().key()), now, by);
        }
        return new PlanOutcome.Written();
    }

    /** A version, and the case it belongs to. */
    private record On(Plan plan, CaseFile file) {
    }

    private void force(On on, ApprovalId request, PlanTime now, Actor by) {
        var plan = on.plan();
        var subject = subject(plan);
        var how = new Task.Done(by.person(), now.at());
        var holds = switch (ask.ask(new AskApproval.Request(request, subject, ""), by, how.at())) {
            case AskApproval.Outcome.Holds _ -> true;
            case AskApproval.Outcome.AskedBefore(var before) -> Standing.of(Optional.of(before), subject).holds();
            case AskApproval.Outcome.Waits _,AskApproval.Outcome.NotThere _ -> false;
        };
        if (holds) {
            starts.start(plan, on.file(), how);
        } else if (plan.state() == PlanState.AGREED) {
            book.plans().move(plan, PlanLine.of(PlanState.WAITS_FOR_APPROVAL, how.by(), how.at()));
            moves.record(AuditAction.PLAN_MOVED, AuditObject.PLAN, plan.id().value(), on.file());
        }
    }

    private static Optional<PlanProblem> problem(Plan plan) {
        return plan.state() == PlanState.AGREED || plan.state() == PlanState.WAITS_FOR_APPROVAL ? Optional.empty()
                : Optional.of(PlanProblem.NOT_FROM_HERE);
    }
}
