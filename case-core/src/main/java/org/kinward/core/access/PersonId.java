package org.kinward.core.access;

import java.util.UUID;

/** A person who works with children; one person may have several accounts over the years, but stays one person. */
public record PersonId(UUID value) {
}
