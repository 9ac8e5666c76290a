package org.kinward.core.access.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Slows guessing down by account, by address and over the whole house. Every wait ends; nobody is shut out for ever, so
 * that nobody can shut a colleague out.
 */
public interface SignInLimits {

    /** Counts a try before it is made; if it may not be made yet, says how long to wait, and counts nothing. */
    Optional<Duration> take(String name, String address, Instant now);

    /** The try was right: it does not count. */
    void giveBack(String name, String address, Instant now);
}
