package org.kinward.reporting.review.thing;

import java.time.LocalDate;
import java.util.UUID;

import org.kinward.core.shelter.count.Round;
import org.kinward.reporting.review.ReviewLine;

/**
 * A round of a house in which nobody was counted.
 *
 * @param name
 *            what the house is called
 * @param position
 *            when the round was over, and the house
 */
public record RoundLine(UUID place, String name, LocalDate day, Round.Half half, ReviewLine.Position position) {
}
