package org.kinward.core.statistics.noisy;

/** Where chance comes from. The same source, asked the same, says the same. */
@FunctionalInterface
public interface Chance {

    /**
     * A number from 0 up to just below the bound, each as likely as the others.
     *
     * @param bound
     *            at least 1
     */
    int below(int bound);

    /** Whether something happens that does so in some of all cases, such as 1 of 3. */
    default boolean happens(int some, int all) {
        return below(all) < some;
    }
}
