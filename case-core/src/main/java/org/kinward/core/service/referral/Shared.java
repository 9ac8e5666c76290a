package org.kinward.core.service.referral;

import org.kinward.core.consent.use.DataGroup;

/**
 * Words of one group of data that go along with a referral.
 *
 * @param words
 *            exactly what the provider reads, {@link #SHORTEST} to {@link #LONGEST} signs, without names
 */
public record Shared(DataGroup group, String words) {

    public static final int SHORTEST = 2;

    public static final int LONGEST = 300;

    public Shared {
        words = words.strip();
        if (words.length() < SHORTEST || words.length() > LONGEST) {
            throw new IllegalArgumentException("what is shared has 2 to 300 signs");
        }
    }

    /** Nationality and papers can bring a child before police that it fled from: said where it is ticked (F103). */
    public static boolean isSensitive(DataGroup group) {
        return group == DataGroup.PAPERS || group == DataGroup.WHERE_THE_CHILD_IS;
    }
}
