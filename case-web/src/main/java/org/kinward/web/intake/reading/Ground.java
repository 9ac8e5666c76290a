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
 */
public record Ground(LocalDate today, ZoneId zone, Choosable lists, Region region,
        Optional<StatementVersion> statement, List<Surroundings.Called> numbers) {

    public Ground {
        numbers = List.copyOf(numbers);
    }
}
