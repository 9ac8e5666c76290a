package org.kinward.core.statistics.pattern;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Takes the hidden figures one by one, the dearest first, and looks whether everything can be shown without hiding it. */
final class Improvement {

    private static final int ROUNDS = 6;
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
        for (int round = 0; round < ROUNDS && !finder.isTired(); round++) {
            double before = best.cost();
            for (int figure : dearestFirst(best)) {
                if (best.hidden().get(figure) && !finder.isTired()) {
                    best = without(figure, best).orElse(best);
                }
            }
            if (best.cost() > before - LITTLE) {
                return best;
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
            return again(figure, chosen);
        } finally {
            around.allow(figure, true);
        }
    }

    private Optional<Chosen> again(int figure, Chosen chosen) {
        var next = chosen.copy();
        for (var witness : chosen.witnesses()) {
            if (witness.hides().get(figure)) {
                next.remove(witness);
            }
        }
        var open = IntStream.range(0, around.tasks().size()).filter(task -> !next.isShown(task)).toArray();
        for (int task : open) {
            if (!next.isShown(task)) {
                var found = finder.find(around.tasks().get(task), next.hidden());
                if (found.isEmpty() || found.get().hides().get(figure)) {
                    return Optional.empty();
                }
                next.add(found.get());
                if (next.cost() >= chosen.cost()) {
                    return Optional.empty();
                }
            }
        }
        next.prune();
        return Optional.of(next);
    }
}
