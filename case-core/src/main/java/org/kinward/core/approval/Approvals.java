package org.kinward.core.approval;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.kinward.core.approval.rule.SubjectKind;
import org.kinward.core.casefile.CaseFileId;

/** Keeps requests for approval, for ever; what the acting person may not see is not there. */
public interface Approvals {

    /** Keeps a request; false if another one about the same thing waits. */
    boolean ask(Approval.Waiting request);

    Optional<Approval> find(ApprovalId id);

    /** Every request about this child, the newest first. */
    List<Approval> of(CaseFileId file);

    /** The latest request about this thing. */
    Optional<Approval> latest(SubjectKind kind, UUID subject);

    /** Keeps what came of a request that waits; false if somebody was faster. */
    boolean end(Approval.Ended ended);
}
