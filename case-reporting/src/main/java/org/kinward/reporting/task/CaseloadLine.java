package org.kinward.reporting.task;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.kinward.core.reference.ReferenceNumber;

/** A child in the caseload of a worker. */
public record CaseloadLine(UUID file, UUID intake, ReferenceNumber reference, Optional<String> callWord,
        Instant opened) {
}
