package org.kinward.web.intake.reading;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.kinward.core.consent.StatementVersion;
import org.kinward.reporting.access.Surroundings;

/**
 * What a form is read against: the day and the clock of the agency, and the people, rooms and places that may be
 * chosen here.
 *
 * @param region
 *            which countries and languages come first
 * @param statement
 *            the version of the data-use statement in force here
 * @param numbers
 *            whom the place calls at night
 * @param listed
 *            the lists of the field that the page asks for
 */
public record Ground(LocalDate today, ZoneId zone, Choosable lists, Region region,
        Optional<StatementVersion> statement, List<Surroundings.Called> numbers, ListedGround listed) {

    public Ground {
        numbers = List.copyOf(numbers);
    }

    /** Of a page that asks nothing of a list. */
    public Ground(LocalDate today, ZoneId zone, Choosable lists, Region region, Optional<StatementVersion> statement,
            List<Surroundings.Called> numbers) {
        this(today, zone, lists, region, statement, numbers, ListedGround.NONE);
    }

    /** The same with the lists that a page asks for. */
    public Ground with(ListedGround lines) {
        return new Ground(today, zone, lists, region, statement, numbers, lines);
    }
}
