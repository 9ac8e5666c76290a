package org.kinward.core.returning.step;

import java.time.LocalDate;
import java.util.Optional;

import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.followup.Written;
import org.kinward.core.returning.Said;

/**
 * Something that is done so that a child can go home, with its last day and, once it is over, what came of it.
 *
 * @param words
 *            what exactly, without names
 * @param due
 *            the last day, at the agency
 * @param end
 *            empty while it is open
 */
public record ReturnStep(StepId id, CaseFileId file, Doing what, StepSide side, String words, LocalDate due,
        Optional<End> end) {

    /** What is done; in the order in which it is usually done. */
    public enum Doing {
        FAMILY_IS_SEARCHED, HOME_IS_SEEN, AUTHORITY_DECIDES, RECEIVING_WORKER_AGREES, FILE_IS_SENT, TRAVEL_PAPER,
        PLACE_OF_HANDING_OVER, CHILD_IS_PREPARED, FAMILY_IS_PREPARED, TRANSPORT, RECEIVED_AT_THE_BORDER,
        ARRIVAL_IS_CONFIRMED, REPORT_COMES;

        /** Whether it comes after the journey, so that nobody waits for it before. */
        public boolean isAfterwards() {
            return this == ARRIVAL_IS_CONFIRMED || this == REPORT_COMES;
        }
    }

    /** Who does it. */
    public enum StepSide {
        US, OTHER_AGENCY, AUTHORITY, OTHER_COUNTRY
    }

    /** What came of it. */
    public enum StepCame {
        DONE, NOT_DONE
    }

    /**
     * How it ended.
     *
     * @param words
     *            the answer, without names; why, where it was not done
     */
    public record End(StepCame came, String words, Written written) {

        public End {
            words = came == StepCame.NOT_DONE ? Said.words(words) : Said.maybe(words);
        }
    }

    public ReturnStep {
        words = Said.maybe(words);
    }

    public boolean isOpen() {
        return end.isEmpty();
    }

    /** Whether it was done. */
    public boolean isDone() {
        return end.filter(one -> one.came() == StepCame.DONE).isPresent();
    }
}
