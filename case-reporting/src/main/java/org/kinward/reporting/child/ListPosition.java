package org.kinward.reporting.child;

import java.time.Instant;
import java.util.UUID;

/** Where the next page of a list begins: behind this child. New children before it change nothing. */
public record ListPosition(Instant opened, UUID file) {
}
