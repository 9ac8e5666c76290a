package org.kinward.core.followup;

import java.time.Instant;

import org.kinward.core.access.PersonId;

/** Who wrote something down, and when. */
public record Written(PersonId by, Instant at) {
}
