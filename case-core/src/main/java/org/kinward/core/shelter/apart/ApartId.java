package org.kinward.core.shelter.apart;

import java.util.UUID;

/** That two children must not share a room. */
public record ApartId(UUID value) {
}
