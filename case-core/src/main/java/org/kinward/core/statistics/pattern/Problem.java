package org.kinward.core.statistics.pattern;

import java.util.BitSet;
import java.util.List;

import org.kinward.core.statistics.attack.AttackSystem;
import org.kinward.core.statistics.attack.Counts;
import org.kinward.core.statistics.attack.Goal;
import org.kinward.core.statistics.attack.Sum;

/**
 * Which figures of a release can be shown?
 *
 * @param truth
 *            the true counts of all unknowns
 * @param sizes
 *            the unknowns as a grid: releases first, then the dimensions, the last running fastest
 * @param figures
 *            what would be shown
 * @param small
 *            which figures are hidden in any case (R1, R2)
 * @param views
 *            each reader of these figures
 */
public record Problem(Counts truth, List<Integer> sizes, List<Sum> figures, BitSet small, List<View> views) {

    /**
     * One reader.
     *
     * @param known
     *            what it knows already
     * @param goals
     *            what it must not find once the new figures are out too
     * @param starts
     *            tables that fit what it knows, from the proofs of earlier releases; those that do not fit are left aside
     */
    public record View(AttackSystem known, List<Goal> goals, List<Counts> starts) {

        public View {
            goals = List.copyOf(goals);
            starts = List.copyOf(starts);
        }
    }

    public Problem {
        sizes = List.copyOf(sizes);
        figures = List.copyOf(figures);
        small = (BitSet) small.clone();
        views = List.copyOf(views);
    }

    @Override
    public BitSet small() {
        return (BitSet) small.clone();
    }
}
