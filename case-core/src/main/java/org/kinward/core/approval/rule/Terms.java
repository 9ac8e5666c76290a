package org.kinward.core.approval.rule;

import java.time.Duration;

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

    /** Whether it holds before anybody has answered. */
    public boolean holdsAtOnce() {
        return ground.when() == Ground.When.AFTERWARDS;
    }
}
