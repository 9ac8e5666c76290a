package org.kinward.core.service.share;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.service.referral.ReferralId;
import org.kinward.core.service.referral.ReferralLine;

/** A provider answers a referral with its own account. Once it is not open any more, it is not there. */
public class AnswerReferral {

    /** What came of it. */
    public enum Outcome {
        ANSWERED, NOT_A_MOVE, NOT_THERE
    }

    private final Received received;

    private final AuditTrail trail;

    public AnswerReferral(Received received, AuditTrail trail) {
        this.received = received;
        this.trail = trail;
    }

    /**
     * Answers.
     *
     * @param seen
     *            the revision that was on the screen
     * @throws StaleRevision
     *             if somebody moved it since; nothing is changed then
     */
    @Transactional
    public Outcome answer(ReferralId id, Revision seen, ReferralLine line, Actor by) {
        var found = received.find(id);
        if (found.isEmpty() || !by.is(Role.PROVIDER) || line.told() != ReferralLine.Told.PROVIDER) {
            return Outcome.NOT_THERE;
        }
        var one = found.get();
        if (!one.revision().equals(seen)) {
            throw new StaleRevision();
        }
        if (!one.standing().state().mayBecome(line.state())) {
            return Outcome.NOT_A_MOVE;
        }
        received.answer(one, line);
        trail.record(AuditEntry.done(AuditAction.REFERRAL_MOVED, AuditObject.REFERRAL, id.value()));
        return Outcome.ANSWERED;
    }
}
