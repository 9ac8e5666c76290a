package org.kinward.reporting.casefile;

import java.util.Optional;
import java.util.UUID;

import org.kinward.core.reference.ReferenceNumber;
import org.kinward.reporting.child.SeenAs;

/**
 * Another child who was found at the same time, as far as the acting person may know it.
 *
 * @param file
 *            surrogate of its case file
 */
public record FoundTogether(UUID file, ReferenceNumber reference, Optional<String> callWord, SeenAs seenAs) {
}
