package org.kinward.core.service.referral;

import java.util.EnumSet;
import java.util.Set;

/** Where a referral stands; moved by people only. */
public enum ReferralState {
    SENT, ACCEPTED, DECLINED, STARTED, DELIVERED, NOT_DELIVERED, CLOSED;

    /** Where it may go from here. */
    public Set<ReferralState> next() {
        return switch (this) {
            case SENT -> EnumSet.of(ACCEPTED, DECLINED, NOT_DELIVERED);
            case ACCEPTED -> EnumSet.of(STARTED, NOT_DELIVERED);
            case STARTED -> EnumSet.of(DELIVERED, NOT_DELIVERED);
            case DECLINED, DELIVERED, NOT_DELIVERED -> EnumSet.of(CLOSED);
            case CLOSED -> EnumSet.noneOf(ReferralState.class);
        };
    }

    public boolean mayBecome(ReferralState to) {
        return next().contains(to);
    }

    /** Whether something is still to come: only then the provider reads anything. */
    public boolean isOpen() {
        return this == SENT || this == ACCEPTED || this == STARTED;
    }

    /** Whether it has to be said why. */
    public boolean needsReason() {
        return this == DECLINED || this == NOT_DELIVERED;
    }

    /** Whether the provider moves it there; closing is for who works on the case. */
    public boolean isAnswer() {
        return this != SENT && this != CLOSED;
    }
}
