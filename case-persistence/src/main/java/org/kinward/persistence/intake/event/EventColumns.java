package org.kinward.persistence.intake.event;

import org.jspecify.annotations.Nullable;
import org.kinward.core.answer.Answer;
import org.kinward.core.answer.Certainty;
import org.kinward.core.answer.Reason;

/** An answer in two columns: the value, and how sure it is or why there is none. */
record EventColumns<T>(@Nullable T value, String standing) {

    static <T> EventColumns<T> of(Answer<T> answer) {
        return switch (answer) {
            case Answer.Known<T>(var value, var certainty) -> new EventColumns<>(value, certainty.name());
            case Answer.Missing<T>(var reason) -> new EventColumns<>(null, reason.name());
        };
    }

    static <T> Answer<T> answer(@Nullable T value, String standing) {
        return value == null ? Answer.missing(Reason.valueOf(standing))
                : Answer.known(value, Certainty.valueOf(standing));
    }

    /** The value as its column has it, where that is a word. */
    @Nullable
    String word() {
        return value == null ? null : value.toString();
    }
}
