package org.kinward.reporting.task;

import java.util.Optional;
import java.util.UUID;

import org.kinward.core.reference.ReferenceNumber;
import org.kinward.reporting.child.SeenAs;

/**
 * Which child a line is about. A draft has no case file and shows no number yet.
 *
 * @param intake
 *            surrogate of the intake
 * @param file
 *            surrogate of the case file, once there is a record
 */
public record AboutChild(UUID intake, Optional<UUID> file, Optional<ReferenceNumber> reference,
        Optional<String> callWord, SeenAs seenAs) {
}
