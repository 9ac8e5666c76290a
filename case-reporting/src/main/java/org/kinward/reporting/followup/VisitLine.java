package org.kinward.reporting.followup;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;

import org.kinward.core.followup.HowSeen;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.reporting.child.SeenAs;

/**
 * A child whose next contact is due soon.
 *
 * @param worker
 *            the lead worker, if there is one
 */
public record VisitLine(Child child, Due due, Last last, Optional<String> worker) {

    /**
     * Which child.
     *
     * @param safeContact
     *            whether the child was asked how it can be reached without harm
     */
    public record Child(UUID file, ReferenceNumber reference, Optional<String> callWord, SeenAs seenAs,
            boolean safeContact) {
    }

    /**
     * What is due.
     *
     * @param on
     *            the day, at the agency
     * @param late
     *            whether that day is over there
     * @param appointed
     *            when somebody goes, on the clock of the agency
     */
    public record Due(UUID contact, LocalDate on, boolean late, HowSeen need, Optional<LocalDateTime> appointed) {
    }

    /** When somebody last saw the child, and when there was last only news of it. */
    public record Last(Optional<LocalDate> seen, Optional<LocalDate> news) {
    }
}
