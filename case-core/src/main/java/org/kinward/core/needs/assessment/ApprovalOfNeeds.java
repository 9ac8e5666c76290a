package org.kinward.core.needs.assessment;

import java.time.Instant;
import java.util.Optional;

import org.kinward.core.access.Actor;
import org.kinward.core.approval.Approval;
import org.kinward.core.approval.ApprovalId;
import org.kinward.core.approval.Approvals;
import org.kinward.core.approval.AskApproval;
import org.kinward.core.approval.Subject;
import org.kinward.core.approval.TakeBackApproval;
import org.kinward.core.approval.rule.SubjectKind;

/** The approval of an assessment: asked for when it is given, taken back when people write in it again. */
public class ApprovalOfNeeds {

    private final Approvals approvals;

    private final AskApproval ask;

    private final TakeBackApproval takeBack;

    public ApprovalOfNeeds(Approvals approvals, AskApproval ask, TakeBackApproval takeBack) {
        this.approvals = approvals;
        this.ask = ask;
        this.takeBack = takeBack;
    }

    /** What is asked about. */
    public static Subject subject(NeedsAssessment one) {
        return new Subject(SubjectKind.ASSESSMENT, one.id().value(), one.version(), one.file());
    }

    /** The latest request about this assessment. */
    public Optional<Approval> latest(NeedsAssessment one) {
        return approvals.latest(SubjectKind.ASSESSMENT, one.id().value());
    }

    boolean isAsked(ApprovalId key) {
        return approvals.find(key).isPresent();
    }

    void ask(NeedsAssessment given, GiveAssessment.Request request, Actor by, Instant now) {
        ask.ask(new AskApproval.Request(request.key(), subject(given), request.words()), by, now);
    }

    /** Whether nobody answers it any more: it was taken back, now or before. */
    boolean isTakenBack(NeedsAssessment given, Actor by, Instant now) {
        return latest(given).map(one -> takeBack.withItsThing(one.id(), by, now))
                .filter(outcome -> outcome == TakeBackApproval.Outcome.TAKEN_BACK).isPresent();
    }
}
