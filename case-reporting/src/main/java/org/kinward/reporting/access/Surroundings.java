package org.kinward.reporting.access;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.kinward.core.consent.StatementVersion;

/**
 * What stands around a child at one place.
 *
 * @param statement
 *            the version of the data-use statement in force; none for an agency that the acting person does not know
 * @param people
 *            who takes care of children for this agency, those on shift at the place first
 * @param rooms
 *            of the place
 * @param places
 *            of the agency
 */
public record Surroundings(ZoneId zone, Optional<StatementVersion> statement, List<Named> people, List<Named> rooms,
        List<Named> places) {

    /** Something to choose by its name. */
    public record Named(UUID id, String name) {
    }

    public Surroundings {
        people = List.copyOf(people);
        rooms = List.copyOf(rooms);
        places = List.copyOf(places);
    }
}
