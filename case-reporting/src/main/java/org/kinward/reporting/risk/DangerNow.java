package org.kinward.reporting.risk;

import java.time.LocalDateTime;
import java.util.Optional;

import org.kinward.core.risk.DangerLevel;

/**
 * How great the danger to a child is now, on the clock of the agency.
 *
 * @param level
 *            the level that holds and since when; empty before anybody has looked
 * @param next
 *            when it is looked at again; empty for who is only on shift
 * @param actions
 *            how many safety actions are still to be done
 */
public record DangerNow(Optional<Level> level, Optional<Next> next, int actions) {

    /** A level that holds. */
    public record Level(DangerLevel level, LocalDateTime since) {
    }

    /**
     * The next look.
     *
     * @param late
     *            whether it is past
     */
    public record Next(LocalDateTime due, boolean late) {
    }

    /** Whether somebody should do something at once, and nothing is planned. */
    public boolean lacksAction() {
        return actions == 0 && level.filter(one -> one.level().needsAction()).isPresent();
    }
}
