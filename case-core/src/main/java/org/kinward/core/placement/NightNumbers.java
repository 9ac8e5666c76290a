package org.kinward.core.placement;

import java.time.Instant;
import java.util.List;

import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;

/** Keeps the numbers that places call; those of a place that the acting person does not work at are not there. */
public interface NightNumbers {

    /** By who answers. */
    List<NightNumber> of(PlaceId place);

    /** The same with the revision of the list, for its managers. */
    NumberList list(PlaceId place);

    /**
     * Puts these in the place of all that stood there.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if somebody saved since the revision that the list carries
     */
    void put(PlaceId place, NumberList wanted, PersonId by, Instant at);
}
