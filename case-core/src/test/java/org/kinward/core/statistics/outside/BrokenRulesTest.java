package org.kinward.core.statistics.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.kinward.core.statistics.attack.Counts;
import org.kinward.core.statistics.ledger.Audience;
import org.kinward.core.statistics.ledger.Ledger;
import org.kinward.core.statistics.ledger.Release;
import org.kinward.core.statistics.outside.MadeUpFamilies.Made;
import org.kinward.core.statistics.release.ReleaseOutcome;
import org.kinward.core.statistics.release.ReleaseProgramme;
import org.kinward.core.statistics.release.ReleaseRequest;
import org.kinward.core.statistics.release.ReleasedFigures;

/** What others do, and how somebody outside finds children in spite of it (STATISTICS section 2). */
class BrokenRulesTest {

    /** Three rows of four, hidden what is below 10: each comes back by subtraction. */
    @Test
    void hidingOnlySmallFiguresHidesNothing() {
        long[] table = {30, 4, 25, 40, 28, 33, 12, 17, 11, 21, 3, 44};
        var solver = shown(table, number -> table[number] >= 10);

        assertFound(solver, 1, 4);
        assertFound(solver, 10, 3);
    }

    /** Two blanks in each line, and yet one row is as much as both columns have left. */
    @Test
    void twoBlanksInEachLineHideNothing() {
        long[] table = {4, 5, 25, 40, 0, 0, 12, 17, 11, 21, 13, 44};
        var solver = shown(table, number -> number != 0 && number != 1 && number != 4 && number != 5);

        assertFound(solver, 0, 4);
        assertFound(solver, 1, 5);
    }

    /** 8, 8 and 1 of 17 as 10, 10, * of 15: only one table rounds to this. */
    @Test
    void roundingHidesNothing() {
        var solver = new OutsideSolver(3);
        solver.knows(Formula.sum(0), 8, 12);
        solver.knows(Formula.sum(1), 8, 12);
        solver.knows(Formula.sum(2), 1, 4);
        solver.knows(Formula.sum(0, 1, 2), 13, 17);

        assertFound(solver, 0, 8);
        assertFound(solver, 1, 8);
        assertFound(solver, 2, 1);
    }

    /** Each release is safe alone; who holds both sees who came since. With the ledger nobody does. */
    @Test
    void withoutALedgerDifferencesAreFound() {
        var before = new long[]{30, 44, 25, 40, 28, 33, 12, 17, 11, 21, 13, 44, 20, 20, 20, 20, 20, 20, 20, 20};
        var after = before.clone();
        after[6] += 3;
        after[9] += 40;
        var made = new Made("two", MadeUpFamilies.table(4, 5), 500, List.of(before, after));
        var first = (ReleaseOutcome.Granted) release(made, 0, Ledger.of(made.family()));
        var forgetful = (ReleaseOutcome.Granted) release(made, 1, Ledger.of(made.family()));
        var mindful = (ReleaseOutcome.Granted) release(made, 1, first.ledger());

        assertThat(atRisk(made, first.figures(), forgetful.figures())).isPositive();
        assertThat(atRisk(made, first.figures(), mindful.figures())).isZero();
    }

    private static int atRisk(Made made, ReleasedFigures first, ReleasedFigures second) {
        return new FamilyAttack(made.cube(), List.of(List.of(first), List.of(second))).attack(made.states(), 10)
                .atRisk();
    }

    private static ReleaseOutcome release(Made made, int state, Ledger ledger) {
        return new ReleaseProgramme().release(new ReleaseRequest(ledger, ledger.head(),
                new Release(LocalDate.of(2026, 4, 1).plusDays(91L * state), Counts.of(made.states().get(state))),
                Audience.PUBLIC));
    }

    /** Rows of four with their margins; of the inner cells only some. */
    private static OutsideSolver shown(long[] table, IntPredicate isShown) {
        var solver = new OutsideSolver(table.length);
        int rows = table.length / 4;
        IntStream.range(0, table.length).filter(isShown).forEach(number -> knows(solver, table, number));
        IntStream.range(0, rows).forEach(row -> knows(solver, table, IntStream.range(4 * row, 4 * row + 4).toArray()));
        IntStream.range(0, 4).forEach(
                column -> knows(solver, table, IntStream.range(0, rows).map(row -> 4 * row + column).toArray()));
        return solver;
    }

    private static void knows(OutsideSolver solver, long[] table, int... numbers) {
        var formula = Formula.sum(numbers);
        solver.knows(formula, formula.in(table), formula.in(table));
    }

    private static void assertFound(OutsideSolver solver, int number, long count) {
        assertThat(solver.least(Formula.sum(number), 0)).isEqualTo(count);
        assertThat(solver.most(Formula.sum(number), Long.MAX_VALUE)).isEqualTo(count);
    }
}
