package org.kinward.core.plan.term;

import java.time.Instant;
import java.util.List;

import org.kinward.core.access.PersonId;
import org.kinward.core.saving.Revision;

/** Keeps the days of each agency; where an agency has set none, the ones that came with the program hold. */
public interface PlanTerms {

    /**
     * The days where the acting person works.
     *
     * @param revision
     *            how often the agency has set them; 0 where those hold that came with the program
     */
    record Current(PlanTerm term, Revision revision) {
    }

    /** Who set them, and when. */
    record By(PersonId person, Instant at) {
    }

    /** Days that held once, or hold. */
    record Set(PlanTerm term, By by) {
    }

    Current current();

    /** What the agency of the acting person has set, the newest first, 100 at most. */
    List<Set> history();

    /**
     * Sets the days of the acting person's agency; the ones before stay beside them.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if somebody set others since
     */
    void set(PlanTerm term, Revision seen, By by);
}
