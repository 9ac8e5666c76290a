package org.kinward.web.intake.reading;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

import org.kinward.core.consent.StatementVersion;

/**
 * What a form is read against: the day and the clock of the agency, and the people, rooms and places that may be
 * chosen here.
 *
 * @param statement
 *            the version of the data-use statement in force here
 */
public record Ground(LocalDate today, ZoneId zone, Choosable lists, Optional<StatementVersion> statement) {
}
