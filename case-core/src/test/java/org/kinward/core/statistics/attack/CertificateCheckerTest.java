package org.kinward.core.statistics.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

/** Two by two children: 3, 20 / 30, 40; all four hidden, both margins of both dimensions shown. */
class CertificateCheckerTest {

    private static final Counts TRUTH = Counts.of(3, 20, 30, 40);
    private static final Counts NONE = Counts.of(0, 23, 33, 37);
    private static final Counts MANY = Counts.of(10, 13, 23, 47);
    private static final Goal GOAL = Goal.small(Sum.of(0), 10);

    private final AttackSystem system = new AttackSystem(4, IntStream.of(0b0011, 0b1100, 0b0101, 0b1010)
            .mapToObj(bits -> Sum.of(IntStream.range(0, 4).filter(unknown -> (bits >> unknown & 1) == 1).toArray()))
            .map(sum -> new Statement(sum, sum.in(TRUTH))).toList());

    @Test
    void believesTwoTablesThatFit() {
        assertThat(holds(new Proof(GOAL, NONE, MANY))).isTrue();
    }

    @Test
    void believesNoGoalThatNobodyProved() {
        assertThat(CertificateChecker.holds(system, List.of(GOAL), new Certificate(List.of()))).isFalse();
        assertThat(holds(new Proof(Goal.small(Sum.of(0), 9), NONE, MANY))).isFalse();
    }

    /** Each number of each table, one more or one less: a sum is wrong then. */
    @Test
    void noticesEachForgedNumber() {
        for (int unknown = 0; unknown < 4; unknown++) {
            for (long by : new long[]{-1, 1}) {
                assertThat(holds(new Proof(GOAL, changed(NONE, unknown, by), MANY))).isFalse();
                assertThat(holds(new Proof(GOAL, NONE, changed(MANY, unknown, by)))).isFalse();
            }
        }
    }

    @Test
    void noticesATableThatFitsAndShowsNothing() {
        assertThat(holds(new Proof(GOAL, TRUTH, MANY))).isFalse();
        assertThat(holds(new Proof(GOAL, NONE, Counts.of(9, 14, 24, 46)))).isFalse();
        assertThat(holds(new Proof(GOAL, MANY, NONE))).isFalse();
    }

    @Test
    void noticesChildrenBelowNoneAndTablesOfAnotherSize() {
        var below = Counts.of(-3, 26, 36, 34);

        assertThat(holds(new Proof(GOAL, below, MANY))).isFalse();
        assertThat(holds(new Proof(GOAL, Counts.of(0, 23, 33, 37, 0), MANY))).isFalse();
        assertThat(holds(new Proof(GOAL, Counts.of(0, 23, 33), MANY))).isFalse();
    }

    @Test
    void noticesASumThatRunsOver() {
        var over = Counts.of(LongStream.of(Long.MAX_VALUE, Long.MAX_VALUE, 25, 0).toArray());

        assertThat(holds(new Proof(GOAL, NONE, over))).isFalse();
    }

    /** R6: what was published since is part of the system, and the old certificate no more a proof. */
    @Test
    void asksAgainWhenMoreIsPublished() {
        var more = system.and(List.of(new Statement(Sum.of(0), 3)));

        assertThat(CertificateChecker.holds(more, List.of(GOAL), new Certificate(List.of(new Proof(GOAL, NONE, MANY)))))
                .isFalse();
    }

    @Test
    void asksOfALineOfOneKindOnlyThatAnotherCouldBeAmongThem() {
        var goal = Goal.another(Sum.of(0));

        assertThat(
                CertificateChecker.holds(system, List.of(goal), new Certificate(List.of(new Proof(goal, TRUTH, MANY)))))
                .isTrue();
        assertThat(
                CertificateChecker.holds(system, List.of(goal), new Certificate(List.of(new Proof(goal, TRUTH, NONE)))))
                .isFalse();
    }

    private boolean holds(Proof proof) {
        return CertificateChecker.holds(system, List.of(GOAL), new Certificate(List.of(proof)));
    }

    private static Counts changed(Counts table, int unknown, long by) {
        var values = table.toArray();
        values[unknown] += by;
        return Counts.of(values);
    }
}
