package org.kinward.core.needs.assessment;

import java.util.Optional;
import java.util.UUID;

import org.kinward.core.approval.Approvable;
import org.kinward.core.approval.Approval;
import org.kinward.core.approval.rule.SubjectKind;
import org.kinward.core.needs.NeedsAssessmentId;
import org.kinward.core.saving.Revision;

/** An assessment as something that is approved: an answer moves it in the same transaction. */
public class ApprovableNeeds implements Approvable {

    private final NeedsAssessments assessments;

    public ApprovableNeeds(NeedsAssessments assessments) {
        this.assessments = assessments;
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.ASSESSMENT;
    }

    /** The version that was given; while people write in it there is none. */
    @Override
    public Optional<Revision> version(UUID subject) {
        return assessments.find(new NeedsAssessmentId(subject)).filter(one -> !one.state().isWritten())
                .map(NeedsAssessment::version);
    }

    @Override
    public void answered(Approval.Ended answer) {
        var one = assessments.find(new NeedsAssessmentId(answer.subject().id())).orElseThrow();
        var state = answer instanceof Approval.Approved ? NeedsState.APPROVED : NeedsState.SENT_BACK;
        assessments.move(one, new NeedsLine(state, answer.ended().person(), answer.ended().at()));
    }
}
