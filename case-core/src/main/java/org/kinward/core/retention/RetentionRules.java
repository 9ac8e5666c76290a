package org.kinward.core.retention;

import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;

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

    /**
     * A rule that held once, or holds.
     *
     * @param changed
     *            how many dates it changed; empty until it has reached every closed file
     */
    record Set(RetentionRule rule, By by, OptionalInt changed) {
    }

    /** What holds for the file or a part; what came with the program for a part is never longer than the file's. */
    Current current(KeptPart part);

    /** What the agency of the acting person has set, the newest first, 100 at most. */
    List<Set> history(KeptPart part);

    /**
     * Sets the rule of the acting person's agency; the ones before stay beside it. The program gives new dates to files that
     * have theirs by a rule.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if somebody set another since
     */
    void set(KeptPart part, RetentionRule rule, Revision seen, By by);
}
