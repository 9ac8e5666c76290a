package org.kinward.core.followup.sighting;

import java.util.UUID;

/** One word that a child was seen. */
public record SightingId(UUID value) {
}
