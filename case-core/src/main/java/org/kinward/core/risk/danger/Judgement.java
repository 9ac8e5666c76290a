package org.kinward.core.risk.danger;

import java.time.Instant;

import org.kinward.core.access.PersonId;
import org.kinward.core.risk.DangerLevel;

/**
 * How great somebody judges the danger to be, and why; never without a reason.
 *
 * @param reason
 *            3 to 500 signs, without names
 */
public record Judgement(DangerLevel level, String reason, PersonId by, Instant at) {

    public static final int SHORTEST = 3;
    public static final int LONGEST = 500;

    public Judgement {
        reason = reason.strip();
        if (reason.length() < SHORTEST || reason.length() > LONGEST) {
            throw new IllegalArgumentException("a reason has 3 to 500 signs");
        }
    }

    /** Whether the same person judged the same, whenever. */
    public boolean isOf(Judgement other) {
        return level == other.level && reason.equals(other.reason) && by.equals(other.by);
    }

    /** It stays out of logs and error messages. */
    @Override
    public String toString() {
        return "Judgement[" + level + "]";
    }
}
