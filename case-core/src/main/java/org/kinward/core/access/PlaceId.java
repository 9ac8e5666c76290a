package org.kinward.core.access;

import java.util.UUID;

/** A house, centre or office where children are received. */
public record PlaceId(UUID value) {
}
