package org.kinward.core.statistics.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.kinward.core.access.PersonId;
import org.kinward.core.statistics.ledger.Audience;

/**
 * A release that somebody asked for.
 *
 * @param reason
 *            why it was refused
 */
public record ReleaseJob(UUID id, FamilyId family, Asked asked, Step step, Optional<Why> reason, Instant movedAt) {

    private static final Duration STILL = Duration.ofMinutes(15);

    /** For whom, by whom, when, and on which day of the agency. */
    public record Asked(Audience audience, PersonId by, Instant at, LocalDate day) {
    }

    /** How far it is. */
    public enum Step {
        WAITING, COUNTING, SEARCHING, KEEPING, DONE, REFUSED, STOPPED;

        public boolean isOver() {
            return compareTo(DONE) >= 0;
        }
    }

    /** Why nothing went out. */
    public enum Why {
        /** Nobody has written the records down for counting yet. */
        NO_SNAPSHOT,
        /** What would be counted is not what was written down. */
        NOT_HELD,
        /** There is not one case file of that year. */
        NOBODY,
        /** Others wrote on the ledger again and again. */
        FASTER,
        /** Something broke. */
        FAILED,
        /** As {@link org.kinward.core.statistics.release.ReleaseOutcome.Reason} has them. */
        ANOTHER_LEDGER, NOISY, TOO_MUCH, TOO_SOON, ISSUED_BEFORE, SHRUNK, NOT_PROVED
    }

    /** Whether whoever worked at it was killed: it has not moved for long. */
    public boolean isLeft(Instant now) {
        return !step.isOver() && movedAt.plus(STILL).isBefore(now);
    }

    /** How far it is at a moment: one that was left is stopped. */
    public Step stepAt(Instant now) {
        return isLeft(now) ? Step.STOPPED : step;
    }
}
