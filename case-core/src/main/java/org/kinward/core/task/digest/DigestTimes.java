package org.kinward.core.task.digest;

import java.time.Instant;
import java.util.List;

import org.kinward.core.access.PersonId;

/** Keeps the setting of each agency. */
public interface DigestTimes {

    /**
     * What holds where the acting person works.
     *
     * @param number
     *            how often the agency has set it
     */
    record Current(DigestTime time, long number) {
    }

    /** What held once, or holds. */
    record Set(DigestTime time, PersonId by, Instant at) {
    }

    Current current();

    /** What the agency of the acting person has set, the newest first, 100 at most. */
    List<Set> history();

    /** Sets it; what held before stays beside it. False, and nothing is changed, if somebody set another since. */
    boolean set(Set next, long seen);
}
