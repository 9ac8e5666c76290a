package org.kinward.core.service.referral;

import java.time.Instant;
import java.util.Optional;

import org.kinward.core.access.PersonId;

/**
 * One move of a referral.
 *
 * @param reason
 *            there when, and only when, the state needs one
 * @param told
 *            whether the provider moved it, or a worker as the provider told
 */
public record ReferralLine(ReferralState state, Optional<ReferralReason> reason, Told told, PersonId writer,
        Instant at) {

    /** Who says so. */
    public enum Told {
        PROVIDER, WORKER
    }

    public ReferralLine {
        if (state.needsReason() != reason.isPresent()) {
            throw new IllegalArgumentException("a reason goes with declined and not delivered, and only with them");
        }
        if (told == Told.PROVIDER && !state.isAnswer()) {
            throw new IllegalArgumentException("sending and closing is for who works on the case");
        }
    }
}
