package org.kinward.core.service.referral;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.saving.OnceKey;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;

/** Who works on the case writes down what the provider told, or closes a referral of which something came. */
public class MoveReferral {

    /** What came of it. */
    public enum Outcome {
        MOVED, NOT_A_MOVE, NOT_THERE
    }

    /**
     * One press.
     *
     * @param seen
     *            the revision that was on the screen
     */
    public record Request(ReferralId id, Revision seen, ReferralLine line, OnceKey stamp) {
    }

    private final Referrals referrals;

    private final CaseMoves moves;

    public MoveReferral(Referrals referrals, CaseMoves moves) {
        this.referrals = referrals;
        this.moves = moves;
    }

    /**
     * Moves it.
     *
     * @throws StaleRevision
     *             if somebody moved it since it was seen; nothing is changed then
     */
    @Transactional
    public Outcome move(Request request, Actor by) {
        var found = referrals.find(request.id());
        var file = found.flatMap(one -> moves.at(one.file(), by));
        if (file.isEmpty() || request.line().told() != ReferralLine.Told.WORKER) {
            return Outcome.NOT_THERE;
        }
        var referral = found.orElseThrow();
        var isSeen = referral.revision().equals(request.seen());
        if (isSeen && !referral.state().mayBecome(request.line().state())) {
            return Outcome.NOT_A_MOVE;
        }
        if (moves.before(request.stamp(), by.person(), Outcome.MOVED.name()).isPresent()) {
            return Outcome.MOVED;
        }
        if (!isSeen) {
            throw new StaleRevision();
        }
        referrals.move(referral, request.line());
        moves.record(AuditAction.REFERRAL_MOVED, AuditObject.REFERRAL, request.id().value(), file.get());
        return Outcome.MOVED;
    }
}
