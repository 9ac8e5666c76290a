package org.kinward.core.approval.rule;

import java.time.Duration;
import java.time.Instant;

/**
 * What holds for one request.
 *
 * @param ground
 *            why, and so whether before or afterwards
 * @param peersToo
 *            whether a peer may answer as well as a manager
 * @param within
 *            until when it is answered, counted from asking
 */
public record Terms(Ground ground, boolean peersToo, Duration within) {

    private static final Duration AT_ONCE = Duration.ofSeconds(1);

    /** The same for what is asked now, until this day at the latest; if it is over, at once. */
    public Terms until(Instant day, Instant now) {
        var left = Duration.between(now, day);
        var shorter = left.compareTo(within) < 0 ? left : within;
        return new Terms(ground, peersToo, shorter.compareTo(AT_ONCE) < 0 ? AT_ONCE : shorter);
    }

    /** Whether it holds before anybody has answered. */
    public boolean holdsAtOnce() {
        return ground.when() == Ground.When.AFTERWARDS;
    }
}
