package org.kinward.core.needs.assessment;

import java.time.Instant;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.needs.NeedsAssessmentId;

/** Whoever works on the case takes an assessment back that nobody has answered, to write in it again. */
public class TakeBackAssessment {

    /** What came of it. */
    public enum Outcome {
        TAKEN_BACK,
        /** Somebody was faster, and has approved it or sent it back. */
        ANSWERED_BEFORE, NOT_THERE
    }

    private final NeedsAssessments assessments;

    private final ApprovalOfNeeds approval;

    private final CaseMoves moves;

    public TakeBackAssessment(NeedsAssessments assessments, ApprovalOfNeeds approval, CaseMoves moves) {
        this.assessments = assessments;
        this.approval = approval;
        this.moves = moves;
    }

    /**
     * Takes it back; pressed twice, it is taken back once.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if somebody moved it at the same moment
     */
    @Transactional
    public Outcome takeBack(NeedsAssessmentId id, Actor by, Instant now) {
        var found = assessments.find(id);
        if (found.flatMap(one -> moves.at(one.file(), by, AuditAction.NEEDS_SAVED)).isEmpty()) {
            return Outcome.NOT_THERE;
        }
        var one = found.orElseThrow();
        if (one.state() == NeedsState.OPEN) {
            return Outcome.TAKEN_BACK;
        }
        if (one.state() != NeedsState.GIVEN || !approval.isTakenBack(one, by, now)) {
            return Outcome.ANSWERED_BEFORE;
        }
        assessments.move(one, new NeedsLine(NeedsState.OPEN, by.person(), now));
        return Outcome.TAKEN_BACK;
    }
}
