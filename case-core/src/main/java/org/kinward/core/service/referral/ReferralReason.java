package org.kinward.core.service.referral;

/**
 * Why it was declined or not delivered.
 *
 * @param words
 *            at most {@link #LONGEST} signs, without names; never empty for <em>other</em>
 */
public record ReferralReason(Why why, String words) {

    public static final int LONGEST = 200;

    /** What is counted. */
    public enum Why {
        NO_ROOM, NOT_OUR_SERVICE, AGE_OR_SEX, TOO_FAR, COST, CHILD_DOES_NOT_WANT_IT, CHILD_DID_NOT_COME, NO_ANSWER,
        NOT_NEEDED_ANY_MORE, OTHER;

        /** Whether it says nothing without words. */
        public boolean needsWords() {
            return this == OTHER;
        }
    }

    public ReferralReason {
        words = words.strip();
        if (words.length() > LONGEST || (words.isEmpty() && why.needsWords())) {
            throw new IllegalArgumentException("another reason has words, 200 signs at most");
        }
    }
}
