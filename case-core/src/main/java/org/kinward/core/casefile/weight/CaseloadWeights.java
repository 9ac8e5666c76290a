package org.kinward.core.casefile.weight;

import java.time.Instant;
import java.util.List;

import org.kinward.core.access.PersonId;
import org.kinward.core.saving.Revision;

/** Keeps the weights of each agency; where an agency has set none, the ones that came with the program hold. */
public interface CaseloadWeights {

    /**
     * The weights where the acting person works.
     *
     * @param revision
     *            how often the agency has set them
     */
    record Current(CaseloadWeight weight, Revision revision) {
    }

    /** Weights that held once, or hold. */
    record Set(CaseloadWeight weight, PersonId by, Instant at) {
    }

    Current current();

    /** What the agency of the acting person has set, the newest first, 100 at most. */
    List<Set> history();

    /**
     * Sets the weights of the acting person's agency; the ones before stay beside them.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if somebody set others since
     */
    void set(Set next, Revision seen);
}
