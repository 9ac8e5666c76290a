package org.kinward.core.consent.emergency;

import java.time.Duration;
import java.time.Instant;

/** How long something may be shared; then the child is asked, or it is decided anew. */
public enum EmergencyLasts {
    SIX_HOURS(6), ONE_DAY(24), THREE_DAYS(72);

    private final int hours;

    EmergencyLasts(int hours) {
        this.hours = hours;
    }

    public Instant from(Instant now) {
        return now.plus(Duration.ofHours(hours));
    }
}
