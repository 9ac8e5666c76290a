package org.kinward.core.needs.term;

import java.time.Instant;
import java.util.List;

import org.kinward.core.access.PersonId;
import org.kinward.core.saving.Revision;

/** Keeps the hours of each agency; where an agency has set none, those hold that came with the program. */
public interface FirstWithins {

    /**
     * The hours where the acting person works.
     *
     * @param revision
     *            how often the agency has set them; 0 where those hold that came with the program
     */
    record Current(FirstWithin within, Revision revision) {
    }

    /** Hours that held once, or hold; who set them, and when. */
    record Set(FirstWithin within, PersonId by, Instant at) {
    }

    Current current();

    /** What the agency of the acting person has set, the newest first, 100 at most. */
    List<Set> history();

    /**
     * Sets the hours of the acting person's agency; the ones before stay beside them.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if somebody set others since they were seen
     */
    void set(Set wanted, Revision seen);
}
