package org.kinward.core.approval.rule;

import java.time.Instant;
import java.util.List;

import org.kinward.core.access.PersonId;
import org.kinward.core.saving.Revision;

/** Keeps the rule of each agency; where an agency has set none, the one that came with the program holds. */
public interface ApprovalRules {

    /**
     * The rule where the acting person works.
     *
     * @param revision
     *            how often the agency has set it; 0 where that holds which came with the program
     */
    record Current(ApprovalRule rule, Revision revision) {
    }

    /** Who set it, and when. */
    record By(PersonId person, Instant at) {
    }

    /** A rule that held once, or holds. */
    record Set(ApprovalRule rule, By by) {
    }

    Current current();

    /** What the agency of the acting person has set, the newest first, 100 at most. */
    List<Set> history();

    /**
     * Sets the rule of the acting person's agency; the ones before stay beside it.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if somebody set another since
     */
    void set(ApprovalRule rule, Revision seen, By by);
}
