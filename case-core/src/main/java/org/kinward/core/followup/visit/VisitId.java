package org.kinward.core.followup.visit;

import java.util.UUID;

/** One visit, or one word of news. */
public record VisitId(UUID value) {
}
