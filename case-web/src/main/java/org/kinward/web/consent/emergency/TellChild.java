package org.kinward.web.consent.emergency;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Whether the child knows, or until when the child is told. */
enum TellChild {
    TOLD(0), IN_6_HOURS(6), IN_1_DAY(24), IN_3_DAYS(72);

    private final int hours;

    TellChild(int hours) {
        this.hours = hours;
    }

    Optional<Instant> by(Instant now) {
        return hours == 0 ? Optional.empty() : Optional.of(now.plus(Duration.ofHours(hours)));
    }
}
