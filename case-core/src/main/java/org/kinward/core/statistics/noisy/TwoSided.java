package org.kinward.core.statistics.noisy;

import java.math.BigInteger;
import java.util.OptionalInt;

/**
 * Two-sided geometric noise: a whole number k with a likelihood that falls with e to the power of -|k|·epsilon/most. It is drawn with
 * whole numbers only (the discrete Laplace sampler of Canonne, Kamath and Steinke, 2020), so the likelihood is exactly that one and
 * no rounding of fractions gives anything away.
 */
public final class TwoSided {

    private static final int WHOLE = 1_000;
    private static final double SURE = 0.05;
    private static final double OF_NORMAL = 1.96;

    /** The exponent is above/below for each step. */
    private final int above;
    private final int below;

    /**
     * @param epsilon
     *            in thousandths; the smaller, the more noise
     * @param most
     *            to so many counts of the table one case file adds at most
     */
    public TwoSided(int epsilon, int most) {
        if (epsilon < 1 || most < 1) {
            throw new IllegalArgumentException("epsilon and how often a file is counted are above 0");
        }
        int common = BigInteger.valueOf(epsilon).gcd(BigInteger.valueOf((long) WHOLE * most)).intValueExact();
        above = epsilon / common;
        below = Math.multiplyExact(WHOLE, most) / common;
    }

    /** One number. */
    public int draw(Chance chance) {
        var drawn = round(chance);
        while (drawn.isEmpty()) {
            drawn = round(chance);
        }
        return drawn.getAsInt();
    }

    /** One round; some end with nothing, and the next one begins as if there had been none. */
    OptionalInt round(Chance chance) {
        int rest = chance.below(below);
        if (!happens(rest, chance)) {
            return OptionalInt.empty();
        }
        int times = 0;
        while (happens(below, chance)) {
            times++;
        }
        int size = Math.addExact(rest, Math.multiplyExact(below, times)) / above;
        boolean isNegative = chance.happens(1, 2);
        if (isNegative) {
            return size == 0 ? OptionalInt.empty() : OptionalInt.of(-size);
        }
        return OptionalInt.of(size);
    }

    /** With the likelihood of e to the power of -part/below; part is at most below. */
    private boolean happens(int part, Chance chance) {
        int step = 1;
        while (chance.happens(1, step) && chance.happens(part, below)) {
            step++;
        }
        return step % 2 == 1;
    }

    /** How likely a number is. */
    public double likelihood(int number) {
        double each = each();
        return (1 - each) / (1 + each) * Math.pow(each, Math.abs(number));
    }

    /**
     * In 19 of 20 cases what was added to a sum is not farther from 0.
     *
     * @param counts
     *            how many counts with noise of their own the sum has
     */
    public int within(int counts) {
        double each = each();
        return counts == 1
                ? (int) Math.ceil(Math.log(SURE * (1 + each) / 2) / Math.log(each)) - 1
                : (int) Math.ceil(OF_NORMAL * Math.sqrt(2 * each * counts) / (1 - each));
    }

    private double each() {
        return Math.exp(-(double) above / below);
    }
}
