package org.kinward.reporting.child;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;

import org.kinward.core.reference.ReferenceNumber;

/**
 * One child in a list.
 *
 * @param file
 *            surrogate of the case file, for the link
 * @param worker
 *            name of the lead worker, if there is one
 */
public record ChildLine(UUID file, ReferenceNumber reference, Optional<String> callWord, SeenAs seenAs, Where where,
        Optional<String> worker, Times times) {

    /**
     * Where the child is cared for. Where a child is counts as identity: whoever neither works at the place nor leads
     * the case reads the district only (F101).
     *
     * @param guarded
     *            whether somebody may not come near the child
     */
    public record Where(Optional<String> place, String district, boolean guarded) {
    }

    /**
     * When, in the agency's time zone.
     *
     * @param heardNext
     *            when the child is to be heard next, if that was agreed and has not happened
     */
    public record Times(Instant opened, LocalDate openedOn, Optional<LocalDateTime> heardNext, LocalDateTime now) {

        /** Whether the child should have been heard by now. */
        public boolean isHearingOverdue() {
            return heardNext.filter(due -> due.isBefore(now)).isPresent();
        }
    }

    /** Where the next page begins when this is the last line. */
    public ListPosition position() {
        return new ListPosition(times.opened(), file);
    }
}
