package org.kinward.reporting.task;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * For whom the reader stands in.
 *
 * @param away
 *            name of the colleague who is away
 * @param until
 *            when it ends, in the time zone of the agency
 * @param children
 *            how many children the reader covers for this colleague; 0 where the reader acts for a manager
 * @param place
 *            the place at which the reader acts for a manager
 */
public record StandIn(String away, LocalDateTime until, int children, Optional<String> place) {
}
