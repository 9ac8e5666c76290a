package org.kinward.core.plan.keeping;

import java.util.Optional;
import java.util.UUID;

import org.kinward.core.approval.Approvable;
import org.kinward.core.approval.Approval;
import org.kinward.core.approval.rule.SubjectKind;
import org.kinward.core.casefile.CaseFiles;
import org.kinward.core.plan.Plan;
import org.kinward.core.plan.PlanId;
import org.kinward.core.plan.PlanLine;
import org.kinward.core.plan.PlanState;
import org.kinward.core.saving.Revision;
import org.kinward.core.task.Task;

/**
 * A plan that waits comes into force when somebody else agrees, and is a draft again when it is sent back. One that holds
 * already and is sent back afterwards holds until a new version replaces it.
 */
public class PlanApproval implements Approvable {

    private final PlanBook book;

    private final PlanStarts starts;

    private final CaseFiles files;

    public PlanApproval(PlanBook book, PlanStarts starts, CaseFiles files) {
        this.book = book;
        this.starts = starts;
        this.files = files;
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.PLAN;
    }

    @Override
    public Optional<Revision> version(UUID subject) {
        return book.plans().find(new PlanId(subject)).map(Plan::agreedAs);
    }

    @Override
    public void answered(Approval.Ended answer) {
        book.plans().find(new PlanId(answer.subject().id()))
                .filter(plan -> plan.state() == PlanState.WAITS_FOR_APPROVAL)
                .ifPresent(plan -> answered(plan, answer));
    }

    private void answered(Plan plan, Approval.Ended answer) {
        var how = new Task.Done(answer.ended().person(), answer.ended().at());
        switch (answer) {
            case Approval.Approved _ -> starts.start(plan, files.find(plan.file()).orElseThrow(), how);
            case Approval.SentBack(_, _, var reason) -> book.plans().move(plan,
                    PlanLine.of(PlanState.DRAFT, how.by(), how.at()).because(reason));
            case Approval.TakenBack _ -> {
                // whoever took it back changes the plan, or asks again
            }
        }
    }
}
