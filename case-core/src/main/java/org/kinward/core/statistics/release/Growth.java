package org.kinward.core.statistics.release;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

import org.kinward.core.statistics.attack.AttackSystem;
import org.kinward.core.statistics.attack.Counts;
import org.kinward.core.statistics.attack.Statement;
import org.kinward.core.statistics.attack.Sum;
import org.kinward.core.statistics.cube.Atoms;
import org.kinward.core.statistics.cube.BaseCube;
import org.kinward.core.statistics.cube.Cells;
import org.kinward.core.statistics.ledger.Audience;
import org.kinward.core.statistics.ledger.Issue;

/**
 * A family as it grew from release to release: an unknown per atom at the first, and per atom what came since at each
 * later one (x¹ = x⁰ + d, d ≥ 0).
 */
final class Growth {

    private final Cells cells;
    private final List<Integer> sizes;
    private final int atoms;
    private final int releases;
    private final Counts truth;

    /**
     * @param states
     *            the counts by atom at each release
     * @throws IllegalArgumentException
     *             when one is smaller than the one before: a family only grows
     */
    Growth(BaseCube cube, List<Counts> states) {
        cells = new Cells(cube);
        sizes = new Atoms(cube).sizes();
        atoms = new Atoms(cube).count();
        releases = states.size();
        for (int release = 0; release < releases; release++) {
            var before = release == 0 ? Counts.of(new long[atoms]) : states.get(release - 1);
            if (!states.get(release).growFrom(before)) {
                throw new IllegalArgumentException("a family only grows");
            }
        }
        var values = new long[atoms * releases];
        for (int unknown = 0; unknown < values.length; unknown++) {
            int release = unknown / atoms;
            int atom = unknown % atoms;
            values[unknown] = states.get(release).at(atom) - (release == 0 ? 0 : states.get(release - 1).at(atom));
        }
        truth = Counts.of(values);
    }

    Cells cells() {
        return cells;
    }

    /** The unknowns as a grid: releases, then dimensions. */
    List<Integer> sizes() {
        return Stream.concat(Stream.of(releases), sizes.stream()).toList();
    }

    /** The true counts of all unknowns. */
    Counts truth() {
        return truth;
    }

    /** A true count. */
    long count(Sum sum) {
        return sum.in(truth);
    }

    /** The figures as they are at a release, or what came to them from one release to another, both included. */
    List<Sum> figures(int from, int to) {
        return cells.figures().stream().map(figure -> {
            var unknowns = new BitSet();
            for (int release = from; release <= to; release++) {
                int start = release * atoms;
                figure.unknowns().forEach(atom -> unknowns.set(start + atom));
            }
            return Sum.of(unknowns);
        }).toList();
    }

    /** What an audience knows of these. */
    AttackSystem known(Audience audience, List<Issue> issues) {
        var statements = new ArrayList<Statement>();
        for (var issue : issues) {
            if (audience.reads(issue.audience())) {
                var figures = figures(0, issue.release());
                var hidden = issue.pattern().hidden();
                for (int figure = hidden.nextClearBit(0); figure < figures.size(); figure = hidden
                        .nextClearBit(figure + 1)) {
                    statements.add(new Statement(figures.get(figure), count(figures.get(figure))));
                }
            }
        }
        return new AttackSystem(truth.size(), statements.stream().distinct().toList());
    }

    /** A table of fewer releases with what really came since. */
    Counts goneOn(Counts table) {
        var values = truth.toArray();
        System.arraycopy(table.toArray(), 0, values, 0, Math.min(table.size(), values.length));
        return Counts.of(values);
    }
}
