package org.kinward.core.retention;

import java.time.Instant;
import java.util.List;

import org.kinward.core.access.PersonId;
import org.kinward.core.saving.Revision;

/** Keeps the rules of each agency; where an agency has set none, the one that came with the program holds. */
public interface RetentionRules {

    /** The rule where the acting person works, and how often it was set; 0 for the one that came with the program. */
    record Current(RetentionRule rule, Revision revision) {
    }

    /** Who set it, and when. */
    record By(PersonId person, Instant at) {
    }

    /** A rule that held once, or holds. */
    record Set(RetentionRule rule, By by) {
    }

    Current current();

    /** What the agency of the acting person has set, the newest first, 100 at most. */
    List<Set> history();

    /**
     * Sets the rule of the acting person's agency; the ones before stay beside it. Dates that were given stay.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if somebody set another since
     */
    void set(RetentionRule rule, Revision seen, By by);
}
