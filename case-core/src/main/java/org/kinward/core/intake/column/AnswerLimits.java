package org.kinward.core.intake.column;

import java.time.LocalDate;

import org.kinward.core.answer.Answer;

/** How long words may be and how far a number goes; whoever asks has said so before. */
public final class AnswerLimits {

    private AnswerLimits() {
    }

    /** Refuses no words, and more than so many signs. */
    public static void words(Answer<String> answer, int most) {
        if (answer instanceof Answer.Known<String>(var words, _) && (words.isEmpty() || words.length() > most)) {
            throw new IllegalArgumentException("these words have 1 to " + most + " signs");
        }
    }

    /** Refuses a number below 0 or above the greatest. */
    public static void number(Answer<Integer> answer, int most) {
        if (answer instanceof Answer.Known<Integer>(var number, _) && (number < 0 || number > most)) {
            throw new IllegalArgumentException("this number goes from 0 to " + most);
        }
    }

    /** Refuses a day before another one that is known. */
    public static void inOrder(Answer<LocalDate> first, Answer<LocalDate> second) {
        if (areTurned(first, second)) {
            throw new IllegalArgumentException("the second of these days is not before the first");
        }
    }

    /** Whether the second of two known days is before the first. */
    public static boolean areTurned(Answer<LocalDate> first, Answer<LocalDate> second) {
        return first instanceof Answer.Known<LocalDate>(var from, _)
                && second instanceof Answer.Known<LocalDate>(var until, _) && until.isBefore(from);
    }
}
