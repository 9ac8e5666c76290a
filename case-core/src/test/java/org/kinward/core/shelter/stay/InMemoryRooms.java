package org.kinward.core.shelter.stay;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.access.RoomId;
import org.kinward.core.casefile.CaseFileId;

/** Two rooms of every house, for tests without a database. */
public final class InMemoryRooms implements Rooms {

    public static final RoomId PALM = new RoomId(new UUID(9, 1));
    public static final RoomId FIG = new RoomId(new UUID(9, 2));

    /** Everybody may share a room with everybody. */
    public static final RoomSharing NOBODY_APART = apartIn(new RoomId(new UUID(0, 0)));

    private final Map<RoomId, Integer> beds = new LinkedHashMap<>();

    /** In this room sleeps somebody who must not share it. */
    static RoomSharing apartIn(RoomId room) {
        return new RoomSharing() {

            @Override
            public boolean isAgainst(CaseFileId child, RoomId wanted, Instant now) {
                return wanted.equals(room);
            }

            @Override
            public boolean hasAnybody(CaseFileId child, Instant now) {
                return room.equals(PALM) || room.equals(FIG);
            }
        };
    }

    @Override
    public List<RoomBeds> of(PlaceId place) {
        return List.of(new RoomBeds(FIG, "Fig", Optional.ofNullable(beds.get(FIG)), 0),
                new RoomBeds(PALM, "Palm", Optional.ofNullable(beds.get(PALM)), 0));
    }

    @Override
    public void keep(PlaceId place, Map<RoomId, Integer> wanted, PersonId by, Instant at) {
        beds.putAll(wanted);
    }
}
