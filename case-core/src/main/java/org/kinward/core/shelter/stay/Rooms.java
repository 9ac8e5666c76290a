package org.kinward.core.shelter.stay;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.access.RoomId;

/** Rooms of a house and their beds. */
public interface Rooms {

    /** Rooms that are in use, by name. */
    List<RoomBeds> of(PlaceId place);

    /** Keeps how many beds these rooms have, in the place of what was said before. */
    void keep(PlaceId place, Map<RoomId, Integer> beds, PersonId by, Instant at);
}
