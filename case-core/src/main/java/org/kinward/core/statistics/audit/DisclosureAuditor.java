package org.kinward.core.statistics.audit;

import java.util.List;
import java.util.OptionalLong;

import org.kinward.core.statistics.attack.AttackSystem;
import org.kinward.core.statistics.attack.Sum;

/**
 * Works out what whoever holds all published figures can work out: for any sum of unknowns the least and the most that
 * integers of at least 0 allow. Exact: integers and fractions of integers only, no rounding anywhere.
 */
public final class DisclosureAuditor {

    private final int steps;

    /**
     * @param steps
     *            how many linear programs one bound may take before it counts as not found; most take one
     */
    public DisclosureAuditor(int steps) {
        this.steps = steps;
    }

    public DisclosureAuditor() {
        this(10_000);
    }

    /**
     * The bounds of each sum.
     *
     * @throws BoundsNotFound
     *             when there is no answer that is proved
     */
    public List<Bounds> bounds(AttackSystem system, List<Sum> sums) {
        try {
            var known = new Known(system);
            var program = IntegerProgram.of(known);
            return sums.stream().map(sum -> bounds(known, program, sum)).toList();
        } catch (ArithmeticException tooLarge) {
            throw new BoundsNotFound(tooLarge);
        }
    }

    private Bounds bounds(Known known, IntegerProgram program, Sum sum) {
        long fixed = known.fixedPartOf(sum);
        var open = known.openPartOf(sum);
        if (open.length == 0) {
            return new Bounds(fixed, OptionalLong.of(fixed));
        }
        long least = program.most(weights(program, open, -1), steps).orElseThrow(() -> new BoundsNotFound("below 0"));
        var most = program.most(weights(program, open, 1), steps);
        return new Bounds(Math.addExact(fixed, -least),
                most.isEmpty() ? most : OptionalLong.of(Math.addExact(fixed, most.getAsLong())));
    }

    private static long[] weights(IntegerProgram program, int[] open, long weight) {
        var weights = new long[program.columns()];
        for (int column : open) {
            weights[column] = weight;
        }
        return weights;
    }
}
