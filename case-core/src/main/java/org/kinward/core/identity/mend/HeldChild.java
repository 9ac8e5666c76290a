package org.kinward.core.identity.mend;

import java.util.Optional;
import java.util.Set;

import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.reference.ReferenceNumber;

/**
 * What the vault says about one number.
 *
 * @param place
 *            where it believes the child to be in care
 * @param workers
 *            whom it believes to answer for the case
 */
public record HeldChild(ReferenceNumber child, State state, Optional<PlaceId> place, Set<PersonId> workers) {

    /** Draft until casework has created the record; ending once a tombstone stands; ended when nothing is left. */
    public enum State {
        DRAFT, HELD, ENDING, ENDED
    }

    public HeldChild {
        workers = Set.copyOf(workers);
    }
}
