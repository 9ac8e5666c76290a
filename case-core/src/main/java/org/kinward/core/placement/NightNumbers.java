package org.kinward.core.placement;

import java.time.Instant;
import java.util.List;

import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;

/** Keeps the numbers that places call; those of a place that the acting person does not work at are not there. */
public interface NightNumbers {

    /** By who answers. */
    List<NightNumber> of(PlaceId place);

    /** Puts these in the place of all that stood there. */
    void put(PlaceId place, List<NightNumber> numbers, PersonId by, Instant at);
}
