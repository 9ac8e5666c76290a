package org.kinward.core.shelter.term;

import java.time.Instant;
import java.util.List;

import org.kinward.core.access.PersonId;
import org.kinward.core.saving.Revision;

/** Keeps the times of each agency; where an agency has set none, those hold that came with the program. */
public interface HouseTerms {

    /**
     * The times where the acting person works.
     *
     * @param revision
     *            how often the agency has set them; 0 where those hold that came with the program
     */
    record Current(HouseTimes times, Revision revision) {
    }

    /** Times that held once, or hold; who set them, and when. */
    record Set(HouseTimes times, PersonId by, Instant at) {
    }

    Current current();

    /** What held where the acting person works at this moment: what was begun then keeps it. */
    HouseTimes heldAt(Instant moment);

    /** What the agency of the acting person has set, the newest first, 100 at most. */
    List<Set> history();

    /**
     * Sets the times of the acting person's agency; the ones before stay beside them.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if somebody set others since they were seen
     */
    void set(Set wanted, Revision seen);
}
