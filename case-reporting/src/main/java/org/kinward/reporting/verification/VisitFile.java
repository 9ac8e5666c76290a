package org.kinward.reporting.verification;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.kinward.core.reference.ReferenceNumber;
import org.kinward.core.verification.Found;

/**
 * A file of a sample: its number and what stands in papers too, and nothing else of the child.
 *
 * @param services
 *            how many services were asked to help
 */
public record VisitFile(int number, UUID intake, ReferenceNumber reference, LocalDate opened, boolean open,
        int services,
        Optional<Found> found) {
}
