package org.kinward.core.statistics.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.kinward.core.statistics.attack.AttackSystem;
import org.kinward.core.statistics.attack.CertificateChecker;
import org.kinward.core.statistics.attack.Counts;
import org.kinward.core.statistics.attack.Goal;
import org.kinward.core.statistics.attack.Statement;
import org.kinward.core.statistics.attack.Sum;

/** Two rows of three: 3, 20, 40 / 30, 40, 50; shown are the six, both rows, the columns and the total. */
class ExchangeSearchTest {

    private static final Counts TRUTH = Counts.of(3, 20, 40, 30, 40, 50);
    private static final List<Sum> FIGURES = List.of(Sum.of(0), Sum.of(1), Sum.of(2), Sum.of(3), Sum.of(4), Sum.of(5),
            Sum.of(0, 1, 2), Sum.of(3, 4, 5), Sum.of(0, 3), Sum.of(1, 4), Sum.of(2, 5), Sum.of(0, 1, 2, 3, 4, 5));
    private static final Goal GOAL = Goal.small(Sum.of(0), 10);

    @Test
    void hidesFourCellsAndNoMargin() {
        var pattern = new ExchangeSearch().find(problem(List.of(), List.of())).orElseThrow();

        assertThat(pattern.hidden().cardinality()).isEqualTo(4);
        assertThat(pattern.hidden().stream()).contains(0).allMatch(figure -> figure < 6);
        assertThat(holds(pattern, List.of())).isTrue();
    }

    @Test
    void givesTheSameAnswerTwice() {
        assertThat(new ExchangeSearch().find(problem(List.of(), List.of())))
                .isEqualTo(new ExchangeSearch().find(problem(List.of(), List.of())));
    }

    @Test
    void hidesMarginsWhereItMayNotLook() {
        var pattern = new ExchangeSearch(0).find(problem(List.of(), List.of())).orElseThrow();

        assertThat(pattern.hidden()).isEqualTo(bits(0, 6, 8, 11));
        assertThat(holds(pattern, List.of())).isTrue();
    }

    /** Where the rows and columns are known already, and two of the cells. */
    @Test
    void goesRoundWhatIsKnownAlready() {
        var known = known(1, 6, 7, 8, 9, 10);
        var pattern = new ExchangeSearch().find(problem(known, List.of())).orElseThrow();

        assertThat(pattern.hidden()).isEqualTo(bits(0, 2, 3, 5));
        assertThat(holds(pattern, known)).isTrue();
    }

    @Test
    void saysSoWhereNothingCanBeHiddenAnyMore() {
        assertThat(new ExchangeSearch().find(problem(known(0), List.of()))).isEmpty();
    }

    /** Tables that are said to fit and do not are no way out. */
    @Test
    void believesNoOldTableThatDoesNotFit() {
        assertThat(new ExchangeSearch().find(problem(known(0), List.of(Counts.of(0, 23, 40, 33, 37, 50))))).isEmpty();
    }

    private static Problem problem(List<Statement> known, List<Counts> starts) {
        return new Problem(TRUTH, List.of(1, 2, 3), FIGURES, bits(0), List.of(new Problem.View(
                new AttackSystem(6, known), List.of(GOAL), starts)));
    }

    private static boolean holds(Pattern pattern, List<Statement> known) {
        var shown = IntStream.range(0, FIGURES.size()).filter(figure -> !pattern.hidden().get(figure)).toArray();
        return CertificateChecker.holds(new AttackSystem(6, known(shown)).and(known), List.of(GOAL),
                pattern.certificates().getFirst());
    }

    private static List<Statement> known(int... figures) {
        return IntStream.of(figures).mapToObj(FIGURES::get).map(sum -> new Statement(sum, sum.in(TRUTH))).toList();
    }

    private static BitSet bits(int... numbers) {
        return IntStream.of(numbers).collect(BitSet::new, BitSet::set, BitSet::or);
    }
}
