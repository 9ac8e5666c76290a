package org.kinward.reporting.casefile.away;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * The lead worker of a child is away now.
 *
 * @param until
 *            in the time zone of the agency
 * @param cover
 *            who covers, if anybody does
 * @param mine
 *            whether the reader covers
 */
public record ChildAway(String name, LocalDateTime until, Optional<String> cover, boolean mine) {
}
