package org.kinward.reporting.review;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.kinward.core.reference.ReferenceNumber;

/**
 * A child that a figure counts.
 *
 * @param child
 *            the record
 * @param since
 *            since when, on the clock of the agency; for what is still to come, when
 * @param worker
 *            who leads the case
 * @param why
 *            what the list says beside the child, if it says something
 */
public record ReviewLine(Child child, LocalDateTime since, Optional<String> worker, List<Enum<?>> why,
        Position position) {

    public ReviewLine {
        why = List.copyOf(why);
    }

    /**
     * The record of a child.
     *
     * @param file
     *            empty while there is only a draft
     * @param reference
     *            empty for a draft without a number
     */
    public record Child(UUID intake, Optional<UUID> file, Optional<ReferenceNumber> reference,
            Optional<String> callWord) {
    }

    /** Where the line stands in its list. */
    public record Position(Instant since, UUID intake) {
    }
}
