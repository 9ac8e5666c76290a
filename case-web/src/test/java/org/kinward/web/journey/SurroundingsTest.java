package org.kinward.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

class SurroundingsTest {

    @Test
    void bringsEachTwoChoicesTogether() {
        assertThat(pairsOf(Surroundings.pairwise())).isEqualTo(pairsOf(Surroundings.full())).hasSize(12);
    }

    @Test
    void isTheSmallestThatDoes() {
        var four = Surroundings.pairwise();

        assertThat(four).hasSize(4);
        assertThat(four).allSatisfy(left -> assertThat(
                pairsOf(four.stream().filter(one -> !one.equals(left)).toList())).hasSizeLessThan(12));
    }

    @Test
    void hasEverythingInFull() {
        assertThat(Surroundings.full()).doesNotHaveDuplicates().hasSize(8).containsAll(Surroundings.pairwise());
    }

    private static Set<List<Object>> pairsOf(Collection<Surroundings> rows) {
        var pairs = new HashSet<List<Object>>();
        for (var row : rows) {
            pairs.add(List.of(row.language(), row.width()));
            pairs.add(List.of(row.language(), row.scripts()));
            pairs.add(List.of(row.width(), row.scripts()));
        }
        return pairs;
    }
}
