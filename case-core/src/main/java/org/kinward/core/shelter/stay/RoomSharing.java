package org.kinward.core.shelter.stay;

import java.time.Instant;

import org.kinward.core.access.Actor;
import org.kinward.core.access.PlaceId;
import org.kinward.core.access.RoomId;
import org.kinward.core.casefile.CaseFileId;

/** Who must not share a room, as far as giving a bed has to know it (FIELD F32). */
public interface RoomSharing {

    /** Whether somebody sleeps in this room now who must not share one with this child. */
    boolean isAgainst(CaseFileId child, RoomId room, Instant now);

    /** Whether there is anybody with whom this child must not share a room. */
    boolean hasAnybody(CaseFileId child, Instant now);

    /**
     * Whether this bed is given with a reason only. Who does not care for the house does not see who sleeps where, and is warned
     * of every room.
     */
    default boolean warns(CaseFileId child, Bed bed, Actor by, Instant now) {
        return by.places().inCare().contains(bed.place()) ? isAgainst(child, bed.room(), now) : hasAnybody(child, now);
    }

    /** A bed that somebody gives. */
    record Bed(PlaceId place, RoomId room) {
    }
}
