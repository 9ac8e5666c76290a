package org.kinward.core.plan;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A day by which something is done.
 *
 * @param end
 *            its last minute at the agency: when the day is over it is late
 */
public record Due(LocalDate day, Instant end) {
}
