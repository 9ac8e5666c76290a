package org.kinward.core.shelter.outing;

import java.util.UUID;

/** One way out of the house and back; made when the form is shown. */
public record OutingId(UUID value) {
}
