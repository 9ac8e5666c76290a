package org.kinward.core.identity.mend;

import java.util.Optional;
import java.util.Set;

import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.identity.care.CareRight;
import org.kinward.core.reference.ReferenceNumber;

/**
 * What the vault says about one number.
 *
 * @param place
 *            where it believes the child to be in care
 * @param workers
 *            whom it believes to answer for the case
 * @param covers
 *            whom it believes to stand in, now or later
 */
public record HeldChild(ReferenceNumber child, State state, Optional<PlaceId> place, Set<PersonId> workers,
        Set<CareRight.Covers> covers) {

    /** Draft until casework has created the record; ending once a tombstone stands; ended when nothing is left. */
    public enum State {
        DRAFT, HELD, ENDING, ENDED
    }

    public HeldChild {
        workers = Set.copyOf(workers);
        covers = Set.copyOf(covers);
    }

    /** A number for which nobody stands in. */
    public HeldChild(ReferenceNumber child, State state, Optional<PlaceId> place, Set<PersonId> workers) {
        this(child, state, place, workers, Set.of());
    }
}
