package org.kinward.core.approval;

import org.kinward.core.approval.rule.SubjectKind;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.casefile.HoldsOpen;

/**
 * Whoever answers a request lets something begin, which nothing may on a closed file. What holds already is only seen, at
 * any time; the closing itself waits for nobody but who agrees to it.
 */
public class WaitingRequests implements HoldsOpen {

    private final Approvals approvals;

    public WaitingRequests(Approvals approvals) {
        this.approvals = approvals;
    }

    @Override
    public boolean holdsOpen(CaseFileId file) {
        return approvals.of(file).stream().anyMatch(one -> one instanceof Approval.Waiting(var asked)
                && asked.subject().kind() != SubjectKind.CLOSING && !asked.terms().holdsAtOnce());
    }
}
