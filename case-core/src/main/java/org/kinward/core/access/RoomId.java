package org.kinward.core.access;

import java.util.UUID;

/** A room of a place. */
public record RoomId(UUID value) {
}
