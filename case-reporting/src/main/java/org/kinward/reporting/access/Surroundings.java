package org.kinward.reporting.access;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.kinward.core.consent.StatementVersion;

/**
 * What stands around a child at one place.
 *
 * @param country
 *            whose law applies, ISO 3166-1; empty for an agency that the acting person does not know
 * @param statement
 *            the version of the data-use statement in force; none for an agency that the acting person does not know
 * @param people
 *            who takes care of children for this agency: managers on shift at the place first, then who else is on shift
 * @param rooms
 *            of the place in which the child sleeps
 * @param places
 *            of the agency, the one that was asked for first
 * @param tonight
 *            who sleeps in these rooms, and whom the place calls at night
 */
public record Surroundings(ZoneId zone, String country, Optional<StatementVersion> statement, List<Named> people,
        List<Named> rooms, List<Named> places, Tonight tonight) {

    /**
     * Something to choose by its name.
     *
     * @param here
     *            on shift at the place, or the place itself
     */
    public record Named(UUID id, String name, boolean here) {
    }

    /** Another child of the place, by call word; the word is empty when none was chosen yet. */
    public record Bed(UUID room, String callWord) {
    }

    /** Whom the place calls, and the number. */
    public record Called(String who, String phone) {
    }

    /**
     * A recording of what children are told.
     *
     * @param size
     *            in bytes
     * @param newest
     *            whether it is played now; others were played to children before
     */
    public record Sound(UUID id, StatementVersion version, String language, int size, boolean newest) {
    }

    /** The night at the place, and what there is to listen to. */
    public record Tonight(List<Bed> beds, List<Called> numbers, List<Sound> sounds) {

        public Tonight {
            beds = List.copyOf(beds);
            sounds = List.copyOf(sounds);
            numbers = List.copyOf(numbers);
        }
    }

    public Surroundings {
        people = List.copyOf(people);
        rooms = List.copyOf(rooms);
        places = List.copyOf(places);
    }
}
