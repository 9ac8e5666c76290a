package org.kinward.reporting.audit;

import java.time.Instant;
import java.util.UUID;

/** Where a page of the trail begins: behind this entry. It names nobody and may stand in an address. */
public record TrailPosition(Instant at, UUID entry) {
}
