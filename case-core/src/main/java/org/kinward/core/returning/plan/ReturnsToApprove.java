package org.kinward.core.returning.plan;

import java.util.Optional;
import java.util.UUID;

import org.kinward.core.approval.Approvable;
import org.kinward.core.approval.rule.SubjectKind;
import org.kinward.core.saving.Revision;

/** What approvals know of a return: its version, while it is prepared. */
public class ReturnsToApprove implements Approvable {

    private final Returns returns;

    public ReturnsToApprove(Returns returns) {
        this.returns = returns;
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.RETURN;
    }

    @Override
    public Optional<Revision> version(UUID subject) {
        return returns.find(new ReturnId(subject)).filter(one -> one.state() == ReturnState.PREPARED)
                .map(Return::revision);
    }
}
