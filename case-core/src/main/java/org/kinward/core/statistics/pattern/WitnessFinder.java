package org.kinward.core.statistics.pattern;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.kinward.core.statistics.attack.Counts;

/** Finds a witness of a task: one that earlier proofs rest on, or at the end of a walk, whichever hides less. */
final class WitnessFinder {

    private final Surroundings around;
    private final Work work;
    private final List<List<Witness>> old;

    WitnessFinder(Surroundings around, Work work) {
        this.around = around;
        this.work = work;
        this.old = IntStream.range(0, around.problem().views().size()).mapToObj(around::old).toList();
    }

    /**
     * One that hides little besides what is hidden. Where no walk from the truth gets there, walks begin at the old
     * tables: from the one that showed the same of the release before, what came since can go or come freely.
     */
    Optional<Witness> find(Task task, BitSet hidden) {
        var known = cheapest(task, hidden);
        if (known.isPresent() && known.get().price(hidden, around.prices()) == 0) {
            return known;
        }
        var walked = walk(task, hidden);
        var better = known.filter(witness -> walked.isEmpty() || witness.price(hidden, around.prices()) < walked.get()
                .price(hidden, around.prices()));
        return better.or(() -> walked).or(() -> fromOld(task, hidden));
    }

    private Optional<Witness> walk(Task task, BitSet hidden) {
        return new Walk(around, task, hidden, work).go(around.problem().truth()).map(table -> witness(task, table));
    }

    boolean isTired() {
        return work.isOver();
    }

    private Optional<Witness> cheapest(Task task, BitSet hidden) {
        return old.get(task.view()).stream().filter(witness -> witness.shows().get(task.number()))
                .min(Comparator.comparingDouble(witness -> witness.price(hidden, around.prices())));
    }

    private Optional<Witness> fromOld(Task task, BitSet hidden) {
        return old.get(task.view()).stream().sorted(Comparator.comparingLong(start -> need(task, start.table())))
                .map(start -> new Walk(around, task, hidden, work).goFrom(start).map(table -> witness(task, table)))
                .flatMap(Optional::stream).findFirst();
    }

    private static long need(Task task, Counts table) {
        return task.need(task.goal().sum().in(table));
    }

    private Witness witness(Task task, Counts table) {
        return around.witness(task.view(), table);
    }
}
