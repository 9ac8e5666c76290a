package org.kinward.core.document;

import java.time.Instant;

import org.kinward.core.access.PersonId;

/** Who did something with a document, and when. */
public record Noted(PersonId by, Instant at) {
}
