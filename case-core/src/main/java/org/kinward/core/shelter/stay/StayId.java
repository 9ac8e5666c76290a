package org.kinward.core.shelter.stay;

import java.util.UUID;

/** One stay of one child; made when the form is shown. */
public record StayId(UUID value) {
}
