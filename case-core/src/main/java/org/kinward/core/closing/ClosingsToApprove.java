package org.kinward.core.closing;

import java.util.Optional;
import java.util.UUID;

import org.kinward.core.approval.Approvable;
import org.kinward.core.approval.rule.SubjectKind;
import org.kinward.core.saving.Revision;

/** What approvals know of a closing: its version. */
public class ClosingsToApprove implements Approvable {

    private final Closings closings;

    public ClosingsToApprove(Closings closings) {
        this.closings = closings;
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.CLOSING;
    }

    @Override
    public Optional<Revision> version(UUID subject) {
        return closings.find(new ClosingId(subject)).map(Closing::revision);
    }
}
