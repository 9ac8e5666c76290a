package org.kinward.core.service.share;

import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.saving.DoneOnce;
import org.kinward.core.saving.OnceKey;
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

    /**
     * One press.
     *
     * @param seen
     *            the revision that was on the screen
     */
    public record Press(ReferralId id, Revision seen, UUID key) {
    }

    private final Received received;

    private final DoneOnce once;

    private final AuditTrail trail;

    public AnswerReferral(Received received, DoneOnce once, AuditTrail trail) {
        this.received = received;
        this.once = once;
        this.trail = trail;
    }

    /**
     * Answers, once for each form.
     *
     * @throws StaleRevision
     *             if somebody moved it since it was seen, or the same form said something else before; nothing is changed
     */
    @Transactional
    public Outcome answer(Press press, ReferralLine line, Actor by) {
        if (!by.is(Role.PROVIDER) || line.told() != ReferralLine.Told.PROVIDER) {
            return Outcome.NOT_THERE;
        }
        var found = received.find(press.id()).filter(one -> one.revision().equals(press.seen()));
        if (found.isPresent() && !found.get().standing().state().mayBecome(line.state())) {
            return Outcome.NOT_A_MOVE;
        }
        var stamp = new OnceKey(press.key(), press.id() + " " + line.state() + " " + line.reason());
        return switch (once.claim(stamp, by.person(), Outcome.ANSWERED.name())) {
            case DoneOnce.Claim.Done _ -> Outcome.ANSWERED;
            case DoneOnce.Claim.OtherRequest _ -> throw new StaleRevision();
            case DoneOnce.Claim.Fresh _ -> first(press, line);
        };
    }

    private Outcome first(Press press, ReferralLine line) {
        // thrown, so that the key of the form is free again: nothing was answered
        var one = received.find(press.id()).orElseThrow(NotThere::new);
        if (!one.revision().equals(press.seen())) {
            throw new StaleRevision();
        }
        received.answer(one, line);
        trail.record(AuditEntry.done(AuditAction.REFERRAL_MOVED, AuditObject.REFERRAL, press.id().value()));
        return Outcome.ANSWERED;
    }
}
