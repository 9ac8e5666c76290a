package org.kinward.core.access.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Slows guessing down by account, by address and over the whole house. Every wait ends; nobody is shut out for ever, so
 * that nobody can shut a colleague out.
 */
public interface SignInLimits {

    /**
     * What became of a try.
     *
     * @param pause
     *            how long to wait; then nothing was counted, and nothing may be tried
     * @param last
     *            whether it was the last one without a wait: a measure has just filled up
     */
    record Taken(Optional<Duration> pause, boolean last) {
    }

    /** Counts a try before it is made; if it may not be made yet, says how long to wait, and counts nothing. */
    Taken take(String name, String address, Instant now);

    /** The try was right: it does not count. */
    void giveBack(String name, String address, Instant now);
}
