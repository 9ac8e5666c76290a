package org.kinward.core.consent.voice;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** When to ask again. After a no not before a day has gone, and not at all unless it matters for the child. */
public enum TryAgain {
    IN_2_HOURS(2), IN_1_DAY(24), IN_2_DAYS(48), IN_3_DAYS(72), WHEN_THE_CHILD_ASKS(0);

    private static final int SHORTEST_AFTER_A_NO = 24;

    private final int hours;

    TryAgain(int hours) {
        this.hours = hours;
    }

    /** The hour, counted from now; none when nobody reminds. */
    public Optional<Instant> after(Instant now) {
        return hours == 0 ? Optional.empty() : Optional.of(now.plus(Duration.ofHours(hours)));
    }

    /** Whether it may follow a no: nobody is talked into a yes. */
    public boolean fitsANo() {
        return hours == 0 || hours >= SHORTEST_AFTER_A_NO;
    }

    /** Whether it may follow <em>cannot ask now</em>: somebody has to come back. */
    public boolean fitsNotNow() {
        return hours > 0;
    }
}
