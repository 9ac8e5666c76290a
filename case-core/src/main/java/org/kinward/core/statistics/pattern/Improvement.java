package org.kinward.core.statistics.pattern;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Takes the hidden figures one by one, the dearest first, and looks whether everything can be shown without hiding it,
 * until that leads no further. (Leaving out witnesses by lot and finding them anew was tried: it showed no more.)
 */
final class Improvement {

    private static final double LITTLE = 1e-9;

    private final Surroundings around;
    private final WitnessFinder finder;

    Improvement(Surroundings around, Work work) {
        this.around = around;
        this.finder = new WitnessFinder(around, work);
    }

    /** A choice that costs no more. */
    Chosen of(Chosen chosen) {
        var best = chosen;
        double before = Double.POSITIVE_INFINITY;
        while (best.cost() < before - LITTLE && !finder.isTired()) {
            before = best.cost();
            for (int figure : dearestFirst(best)) {
                if (best.hidden().get(figure) && !finder.isTired()) {
                    best = without(figure, best).orElse(best);
                }
            }
        }
        return best;
    }

    private List<Integer> dearestFirst(Chosen chosen) {
        var small = around.problem().small();
        return chosen.hidden().stream().filter(figure -> !small.get(figure)).boxed()
                .sorted(Comparator.comparingDouble(figure -> -around.worth(figure))).toList();
    }

    private Optional<Chosen> without(int figure, Chosen chosen) {
        around.allow(figure, false);
        try {
            return again(figure, chosen).filter(next -> !next.hidden().get(figure));
        } finally {
            around.allow(figure, true);
        }
    }

    /** Without the witnesses that hide it: others in their stead, or empty where that hides no less. */
    private Optional<Chosen> again(int figure, Chosen chosen) {
        var next = chosen.copy();
        chosen.witnesses().stream().filter(witness -> witness.hides().get(figure)).forEach(next::remove);
        var open = new BitSet();
        IntStream.range(0, around.tasks().size()).filter(task -> !next.isShown(task)).forEach(open::set);
        for (int task = open.nextSetBit(0); task >= 0; task = open.nextSetBit(task + 1)) {
            if (!next.isShown(task)) {
                var found = finder.find(around.tasks().get(task), next.hidden());
                if (found.isEmpty()) {
                    return Optional.empty();
                }
                next.add(found.get());
                if (next.cost() >= chosen.cost() - LITTLE) {
                    return Optional.empty();
                }
            }
        }
        next.prune();
        return Optional.of(next);
    }
}
