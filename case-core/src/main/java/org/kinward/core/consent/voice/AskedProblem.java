package org.kinward.core.consent.voice;

import java.time.LocalDate;
import java.util.Optional;

/** Why an answer cannot have been given like this. */
public enum AskedProblem {
    IN_THE_FUTURE, BEFORE_THE_RECORD, BEFORE_THE_STATEMENT, BEFORE_WHAT_STANDS, USE_IS_OVER, NOBODY_ANSWERS,
    SOMEBODY_ANSWERS, ONLY_EVERYDAY, NOT_THIS_ANSWERER, CHILD_HAS_NOT_AGREED, NOT_THIS_SIDE,
    NOT_RECORDED,
    /** There was a no, and nobody asks about it twice. */
    NEVER_ASKED_TWICE;

    /** The days between which it must lie: of the record, of the statement, and today. */
    public record Days(LocalDate record, LocalDate statement, LocalDate today) {
    }

    /** What is wrong with the day, or with what is said to have been played. */
    public static Optional<AskedProblem> of(Asked asked, Days days) {
        return of(asked.on(), days)
                .or(() -> asked.telling().isOfNoRecording() ? Optional.of(NOT_RECORDED) : Optional.empty());
    }

    /** What is wrong with this day. */
    public static Optional<AskedProblem> of(LocalDate on, Days days) {
        if (on.isAfter(days.today())) {
            return Optional.of(IN_THE_FUTURE);
        }
        if (on.isBefore(days.record())) {
            return Optional.of(BEFORE_THE_RECORD);
        }
        return on.isBefore(days.statement()) ? Optional.of(BEFORE_THE_STATEMENT) : Optional.empty();
    }
}
