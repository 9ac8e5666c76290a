package org.kinward.core.statistics.attack;

import java.util.OptionalLong;

/**
 * What must not be found: to whoever attacks, this sum could be as little as {@code few} and as much as {@code many}.
 *
 * @param few
 *            0 for a small count (R1) or a small difference (R2); empty where only *could be more* is asked (R3)
 * @param many
 *            the threshold of the audience; 1 for R3
 */
public record Goal(Sum sum, OptionalLong few, long many) {

    /** A small count or a small difference: could be none, and could be no small one. */
    public static Goal small(Sum sum, long threshold) {
        return new Goal(sum, OptionalLong.of(0), threshold);
    }

    /** A line of children who all seem to be of one kind: another kind could be among them. */
    public static Goal another(Sum others) {
        return new Goal(others, OptionalLong.empty(), 1);
    }

    /** Whether these two tables show it. */
    boolean isShownBy(Proof proof) {
        return (few.isEmpty() || sum.in(proof.few()) <= few.getAsLong()) && sum.in(proof.many()) >= many;
    }
}
