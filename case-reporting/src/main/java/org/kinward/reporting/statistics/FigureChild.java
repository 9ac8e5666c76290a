package org.kinward.reporting.statistics;

import java.util.Optional;
import java.util.UUID;

import org.kinward.core.reference.ReferenceNumber;

/** A child behind a figure, as a list names it. */
public record FigureChild(UUID intake, UUID file, ReferenceNumber reference, Optional<String> callWord,
        Optional<String> worker) {
}
