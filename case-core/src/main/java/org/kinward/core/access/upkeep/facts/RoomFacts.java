package org.kinward.core.access.upkeep.facts;

import java.util.Optional;
import java.util.UUID;

import org.kinward.core.access.upkeep.Thing;

/**
 * A room of a place.
 *
 * @param name
 *            name or number on the door, 1 to 60 characters
 * @param capacity
 *            how many can sleep here, 1 to 60; empty when nobody has counted
 */
public record RoomFacts(UUID surrogate, UUID place, String name, Optional<Integer> capacity) implements Thing {

    public static final int MOST = 60;

    public RoomFacts {
        name = Names.checked(name, 1, 60);
        if (capacity.filter(count -> count < 1 || count > MOST).isPresent()) {
            throw new IllegalArgumentException("a room takes 1 to " + MOST);
        }
    }
}
