package org.kinward.web.intake.reading;

import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What a form is read against: the day and the clock of the agency, and the people, rooms and places that may be
 * chosen here.
 */
public record Ground(LocalDate today, ZoneId zone, Choosable lists) {
}
