package org.kinward.core.statistics.pattern;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.kinward.core.statistics.attack.Certificate;
import org.kinward.core.statistics.attack.Counts;
import org.kinward.core.statistics.attack.Proof;

/**
 * Finds a pattern by exchanging children in the true table: what an exchange changes is hidden, and what it leads to is
 * the proof. Then each hidden figure is tried without: whoever needs it looks for another way (un-hide what need not be
 * hidden). Where no cheap way is seen, figures are hidden until there is one, in the end all of them.
 */
public final class ExchangeSearch implements PatternSearch {

    private static final long USUAL = 12_000_000;

    private final long work;

    /**
     * @param work
     *            how many exchanges may be looked at; when they are used up, the pattern found so far stands
     */
    public ExchangeSearch(long work) {
        this.work = work;
    }

    public ExchangeSearch() {
        this(USUAL);
    }

    @Override
    public Optional<Pattern> find(Problem problem) {
        var around = new Surroundings(problem);
        var first = new Chosen(around);
        var finder = new WitnessFinder(around, new Work(work / 2));
        for (int task : hardestFirst(around)) {
            if (!first.isShown(task)) {
                var witness = finder.find(around.tasks().get(task), first.hidden());
                if (witness.isEmpty()) {
                    return Optional.empty();
                }
                first.add(witness.get());
            }
        }
        first.prune();
        return Optional.of(pattern(around, new Improvement(around, new Work(work / 2)).of(first)));
    }

    /** Whoever moves most children needs most. */
    private static List<Integer> hardestFirst(Surroundings around) {
        return IntStream.range(0, around.tasks().size()).boxed().sorted(Comparator.comparingLong(number -> {
            var task = around.tasks().get(number);
            return -task.need(task.goal().sum().in(around.problem().truth()));
        })).toList();
    }

    private static Pattern pattern(Surroundings around, Chosen chosen) {
        var tables = new ArrayList<Counts>();
        for (int task = 0; task < around.tasks().size(); task++) {
            int number = task;
            tables.add(chosen.witnesses().stream().filter(witness -> witness.shows().get(number)).findFirst()
                    .orElseThrow().table());
        }
        var certificates = new ArrayList<Certificate>();
        for (int view = 0; view < around.problem().views().size(); view++) {
            var proofs = new ArrayList<Proof>();
            for (int number = 0; number < tables.size(); number++) {
                var task = around.tasks().get(number);
                if (task.view() == view && !task.down()) {
                    var few = task.goal().few().isPresent() ? tables.get(number + 1) : around.problem().truth();
                    proofs.add(new Proof(task.goal(), few, tables.get(number)));
                }
            }
            certificates.add(new Certificate(proofs));
        }
        return new Pattern(chosen.hidden(), certificates);
    }
}
