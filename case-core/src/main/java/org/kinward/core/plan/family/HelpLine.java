package org.kinward.core.plan.family;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.kinward.core.access.PersonId;
import org.kinward.core.plan.Due;

/**
 * One entry in the history of a help.
 *
 * @param on
 *            the day on which it was looked at
 * @param said
 *            what goes on or how it ended
 */
public record HelpLine(LocalDate on, Said said, PersonId by, Instant at) {

    public static final int SHORTEST = 3;
    public static final int LONGEST = 300;

    /** What an entry says. */
    public sealed interface Said {

        /**
         * It goes on.
         *
         * @param answers
         *            what was found; empty only where money begins
         * @param words
         *            at most 300 signs, without names
         * @param next
         *            by when it is looked at again
         */
        record GoesOn(Optional<HelpAnswers> answers, String words, Due next) implements Said {

            public GoesOn {
                words = words.strip();
                if (words.length() > LONGEST) {
                    throw new IllegalArgumentException("at most 300 signs");
                }
            }
        }

        /**
         * It has ended.
         *
         * @param why
         *            3 to 300 signs, without names
         */
        record Ended(String why) implements Said {

            public Ended {
                why = why.strip();
                if (why.length() < SHORTEST || why.length() > LONGEST) {
                    throw new IllegalArgumentException("an end has a reason of 3 to 300 signs");
                }
            }
        }
    }
}
