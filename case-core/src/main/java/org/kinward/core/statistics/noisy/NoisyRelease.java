package org.kinward.core.statistics.noisy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.kinward.core.statistics.desk.FamilyId;
import org.kinward.core.statistics.ledger.Audience;
import org.kinward.core.statistics.ledger.ReleaseFamily;

/**
 * Adds chance to a table, where the budget of its family allows. The same table of the same counting is the same for everybody and
 * for ever, and is paid for once.
 */
public final class NoisyRelease {

    private final Chances chances;
    private final NoiseBudget budget;

    public NoisyRelease(Chances chances, NoiseBudget budget) {
        this.chances = chances;
        this.budget = budget;
    }

    /** Which table of which counting, for whom, on which day. */
    public record Wanted(FamilyId family, NoisyTable table, int snapshot, Audience audience, LocalDate day) {

        private boolean isOf(NoisyIssue issue) {
            return issue.table().equals(table.name()) && issue.snapshot() == snapshot;
        }
    }

    /** What came of it. */
    public sealed interface Outcome {

        /** It may go out as soon as the ledger is written on. */
        record Granted(NoisyLedger ledger) implements Outcome {
        }

        /** Nothing goes out. */
        record Refused(Reason reason) implements Outcome {
        }
    }

    /** Why not. */
    public enum Reason {
        /** The family hides small counts instead: a family is exact or noisy, never both. */
        EXACT,
        /** These readers have this table already. */
        ISSUED_BEFORE,
        /** What may be given away is spent. */
        SPENT
    }

    /**
     * Adds chance to what was counted, or says why not.
     *
     * @param counted
     *            what was really counted, and in which snapshot
     */
    public Outcome release(NoisyLedger ledger, Wanted wanted, NoisyLedgers.Counting.Counted counted) {
        return uncounted(ledger, wanted).orElseGet(() -> new Outcome.Granted(
                ledger.with(issue(wanted, budget.table(), noisy(wanted, counted)))));
    }

    /**
     * What the ledger alone answers: the same table of the same counting to other readers, or why nothing goes out. Empty where the
     * table must be counted.
     */
    Optional<Outcome> uncounted(NoisyLedger ledger, Wanted wanted) {
        if (ledger.family().protection() != ReleaseFamily.Protection.NOISY) {
            return Optional.of(new Outcome.Refused(Reason.EXACT));
        }
        var same = ledger.issues().stream().filter(wanted::isOf).toList();
        if (same.stream().anyMatch(issue -> issue.audience().equals(wanted.audience()))) {
            return Optional.of(new Outcome.Refused(Reason.ISSUED_BEFORE));
        }
        if (!same.isEmpty()) {
            return Optional.of(new Outcome.Granted(ledger.with(issue(wanted, 0, same.getFirst().counts()))));
        }
        return budget.left(ledger.issues(), wanted.snapshot(), wanted.day()) > 0
                ? Optional.empty()
                : Optional.of(new Outcome.Refused(Reason.SPENT));
    }

    private static NoisyIssue issue(Wanted wanted, int spent, List<Integer> counts) {
        return new NoisyIssue(wanted.table().name(), wanted.snapshot(), wanted.day(), wanted.audience(), spent, counts);
    }

    /** How many more tables of a counting may go out on a day. */
    public int left(NoisyLedger ledger, int snapshot, LocalDate day) {
        return budget.left(ledger.issues(), snapshot, day);
    }

    /** What may have been added to the counts of a table. */
    public TwoSided noise(NoisyTable table) {
        return new TwoSided(budget.table(), table.mostOfAChild());
    }

    /**
     * Chance hangs on the seal of the snapshot and not on its number: after an older copy is restored a number is used once more, for other
     * records, and the same chance on both would say exactly what lies between them.
     */
    private List<Integer> noisy(Wanted wanted, NoisyLedgers.Counting.Counted counted) {
        var table = wanted.table();
        var counts = counted.counts();
        if (counts.size() != table.cells()) {
            throw new IllegalArgumentException("one count for each cell");
        }
        var noise = noise(table);
        return IntStream.range(0, counts.size())
                .mapToObj(cell -> Math.addExact(Math.toIntExact(counts.at(cell)), noise.draw(chances.of(
                        wanted.family().value() + " " + table.name() + " " + counted.seal() + " " + cell))))
                .toList();
    }
}
