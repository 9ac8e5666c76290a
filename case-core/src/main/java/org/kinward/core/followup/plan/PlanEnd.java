package org.kinward.core.followup.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.followup.ShortWords;
import org.kinward.core.followup.Written;
import org.kinward.core.saving.Revision;

/**
 * The decision that follow-up is over.
 *
 * @param plan
 *            the number of the plan that ends
 * @param measure
 *            the visit that is the end measure; always where the reason asks for one
 * @param words
 *            why, 3 to {@value #LONGEST} signs, without names
 * @param laterCall
 *            the day of one later call, if the child agreed to it
 */
public record PlanEnd(CaseFileId file, Revision plan, Why reason, Optional<UUID> measure, String words,
        Optional<LocalDate> laterCall, Written written) {

    /** The fewest signs of the reason. */
    public static final int SHORTEST = 3;
    /** The most signs of the reason. */
    public static final int LONGEST = 300;

    /** Why it is over. */
    public enum Why {
        NO_LONGER_NEEDED, CHILD_ASKS,
        /** Another agency or service goes on. */
        TAKEN_OVER,
        /** After the whole search. */
        NOT_REACHED, DIED;

        /** Whether the child is seen first, and the ten questions are the end measure. */
        public boolean needsMeasure() {
            return this == NO_LONGER_NEEDED || this == CHILD_ASKS;
        }
    }

    public PlanEnd {
        words = ShortWords.of(words, LONGEST);
        if (words.length() < SHORTEST || (reason.needsMeasure() && measure.isEmpty())) {
            throw new IllegalArgumentException("a decision has words, and a measure where its reason asks for one");
        }
    }
}
