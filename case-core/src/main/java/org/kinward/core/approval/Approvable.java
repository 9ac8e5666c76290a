package org.kinward.core.approval;

import java.util.Optional;
import java.util.UUID;

import org.kinward.core.approval.rule.SubjectKind;
import org.kinward.core.saving.Revision;

/** What each capability that asks for approval gives: its kind of thing, its version now, and an ear for the answer. */
public interface Approvable {

    SubjectKind kind();

    /** Which version of it there is now; empty if it is not there for the acting person. */
    Optional<Revision> version(UUID subject);

    /**
     * Somebody has answered; in the transaction of the answer. Nothing needs to be done: how it stands is asked of
     * {@link Approvals#latest}.
     */
    default void answered(Approval.Ended answer) {
    }
}
