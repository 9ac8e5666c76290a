package org.kinward.core.consent.authority;

import java.time.Duration;
import java.time.LocalDate;

/**
 * Within how many hours the authority is told, as the law of a country says.
 *
 * @param hours
 *            1 to {@link #MOST}
 * @param onSuspicion
 *            whether a suspicion of trafficking is enough for it
 * @param source
 *            the law, 3 to 200 signs
 * @param sourceOn
 *            its date
 */
public record AuthorityTerm(int hours, boolean onSuspicion, String source, LocalDate sourceOn) {

    /** Thirty days: nothing later is told in time. */
    public static final int MOST = 720;

    public static final int SHORTEST = 3;

    public static final int LONGEST = 200;

    public AuthorityTerm {
        source = source.strip();
        if (!fits(hours)) {
            throw new IllegalArgumentException("1 to 720 hours");
        }
        if (source.length() < SHORTEST || source.length() > LONGEST) {
            throw new IllegalArgumentException("a law has 3 to 200 signs");
        }
    }

    /** Whether the authority can be told within so many hours. */
    public static boolean fits(int hours) {
        return hours > 0 && hours <= MOST;
    }

    public Duration length() {
        return Duration.ofHours(hours);
    }
}
