package org.kinward.reporting.access;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/**
 * What stands around a child at one place.
 *
 * @param people
 *            who takes care of children for this agency, those on shift at the place first
 * @param rooms
 *            of the place
 * @param places
 *            of the agency
 */
public record Surroundings(ZoneId zone, List<Named> people, List<Named> rooms, List<Named> places) {

    /** Something to choose by its name. */
    public record Named(UUID id, String name) {
    }

    public Surroundings {
        people = List.copyOf(people);
        rooms = List.copyOf(rooms);
        places = List.copyOf(places);
    }
}
