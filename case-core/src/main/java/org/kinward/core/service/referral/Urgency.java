package org.kinward.core.service.referral;

import java.time.Duration;
import java.time.Instant;

/** How soon an answer is needed (S11). */
public enum Urgency {
    HOUR(1), THREE_HOURS(3), DAY(24), THREE_DAYS(72);

    private final Duration time;

    Urgency(int hours) {
        time = Duration.ofHours(hours);
    }

    /** Until when an answer is waited for. */
    public Instant due(Instant sent) {
        return sent.plus(time);
    }
}
