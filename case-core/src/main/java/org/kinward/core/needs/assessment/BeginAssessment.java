package org.kinward.core.needs.assessment;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.saving.OnceKey;
import org.kinward.core.saving.Revision;

/** Begins an assessment, the first of a child or another one beside the last. */
public class BeginAssessment {

    /** What came of it. */
    public enum Outcome {
        BEGUN,
        /** One is being written, or waits to be approved: that one is gone on with. */
        ONE_IS_UNDER_WAY, NOT_THERE
    }

    private final NeedsAssessments assessments;

    private final CaseMoves moves;

    public BeginAssessment(NeedsAssessments assessments, CaseMoves moves) {
        this.assessments = assessments;
        this.moves = moves;
    }

    /**
     * Begins it once; its id is the key of the form.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if somebody began one at the same moment
     */
    @Transactional
    public Outcome begin(NeedsAssessment.Begun begun, Actor by) {
        var file = moves.at(begun.file(), by, AuditAction.NEEDS_BEGUN);
        if (file.isEmpty()) {
            return Outcome.NOT_THERE;
        }
        var all = assessments.of(begun.file());
        if (all.stream().anyMatch(one -> one.id().equals(begun.id()))) {
            return Outcome.BEGUN;
        }
        if (!all.isEmpty() && all.getFirst().state() != NeedsState.APPROVED) {
            return Outcome.ONE_IS_UNDER_WAY;
        }
        if (moves.isFirst(new OnceKey(begun.id().value(), "needs of " + begun.file().value()), by.person())) {
            assessments.begin(begun, new Revision(all.size()));
            moves.record(AuditAction.NEEDS_BEGUN, AuditObject.NEEDS, begun.id().value(), file.get());
        }
        return Outcome.BEGUN;
    }
}
