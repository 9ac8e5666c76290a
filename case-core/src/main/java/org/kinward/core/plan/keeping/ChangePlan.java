package org.kinward.core.plan.keeping;

import java.util.Optional;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.approval.Approval;
import org.kinward.core.approval.Approvals;
import org.kinward.core.approval.TakeBackApproval;
import org.kinward.core.approval.rule.SubjectKind;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.plan.Plan;
import org.kinward.core.plan.PlanLine;
import org.kinward.core.plan.PlanOutcome;
import org.kinward.core.plan.PlanProblem;
import org.kinward.core.plan.PlanState;
import org.kinward.core.plan.PlanTime;

/** Makes a draft again of a plan that does not hold yet, with a reason: it is agreed anew afterwards. */
public class ChangePlan {

    private final PlanBook book;

    private final Approvals approvals;

    private final TakeBackApproval takeBack;

    private final CaseMoves moves;

    public ChangePlan(PlanBook book, Approvals approvals, TakeBackApproval takeBack, CaseMoves moves) {
        this.book = book;
        this.approvals = approvals;
        this.takeBack = takeBack;
        this.moves = moves;
    }

    /**
     * Does so once for each form; a request that waits is taken back with it.
     *
     * @param why
     *            3 to 500 signs, without names
     * @throws org.kinward.core.saving.StaleRevision
     *             if somebody moved the plan since it was seen; nothing is changed then
     */
    @Transactional
    public PlanOutcome change(Seen seen, String why, PlanTime now, Actor by) {
        var found = book.plans().find(seen.id());
        var file = found.flatMap(plan -> moves.at(plan.file(), by));
        if (file.isEmpty()) {
            return new PlanOutcome.NotThere();
        }
        var plan = found.orElseThrow();
        if (seen.isStill(plan) && !plan.state().mayBecome(PlanState.DRAFT)) {
            return new PlanOutcome.Refused(PlanProblem.NOT_FROM_HERE);
        }
        if (moves.isFirst(seen.stamp(), by.person())) {
            seen.inTime(plan);
            waiting(plan).ifPresent(request -> takeBack.withItsThing(request.id(), by, now.at()));
            book.plans().move(plan, PlanLine.of(PlanState.DRAFT, by.person(), now.at()).because(why));
            moves.record(AuditAction.PLAN_MOVED, AuditObject.PLAN, plan.id().value(), file.get());
        }
        return new PlanOutcome.Written();
    }

    private Optional<Approval.Waiting> waiting(Plan plan) {
        return approvals.latest(SubjectKind.PLAN, plan.id().value()).filter(Approval.Waiting.class::isInstance)
                .map(Approval.Waiting.class::cast);
    }
}
