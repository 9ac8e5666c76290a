package org.kinward.core.risk.term;

import java.time.Instant;
import java.util.List;

import org.kinward.core.access.PersonId;
import org.kinward.core.saving.Revision;

/** Keeps the hours of each agency; where an agency has set none, the ones that came with the program hold. */
public interface ReviewTerms {

    /**
     * The hours where the acting person works.
     *
     * @param revision
     *            how often the agency has set them; 0 where those hold that came with the program
     */
    record Current(ReviewTerm term, Revision revision) {
    }

    /** Who set them, and when. */
    record By(PersonId person, Instant at) {
    }

    /** Hours that held once, or hold. */
    record Set(ReviewTerm term, By by) {
    }

    Current current();

    /** Everything the agency of the acting person has set, the newest first. */
    List<Set> history();

    /**
     * Sets the hours of the acting person's agency; the ones before stay beside them.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if somebody set others since
     */
    void set(ReviewTerm term, Revision seen, By by);
}
