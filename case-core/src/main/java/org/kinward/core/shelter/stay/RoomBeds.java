package org.kinward.core.shelter.stay;

import java.util.Optional;

import org.kinward.core.access.RoomId;

/**
 * A room, how many can sleep in it and how many do.
 *
 * @param beds
 *            0 to {@value #MOST}; empty as long as nobody has counted them
 * @param taken
 *            children whose stay has not ended
 */
public record RoomBeds(RoomId room, String name, Optional<Integer> beds, int taken) {

    public static final int MOST = 99;

    public RoomBeds {
        if (beds.filter(count -> count < 0 || count > MOST).isPresent()) {
            throw new IllegalArgumentException("a room has 0 to 99 beds");
        }
    }

    /** Whether more children sleep there than there are beds: said, never refused. */
    public boolean isTooFull() {
        return beds.filter(count -> taken > count).isPresent();
    }
}
