package org.kinward.reporting.task;

import java.time.Instant;
import java.util.UUID;

/** The last task of a page: the next page begins behind it. */
public record TaskPosition(Instant due, UUID task) {
}
