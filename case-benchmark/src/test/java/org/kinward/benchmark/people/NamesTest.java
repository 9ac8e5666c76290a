package org.kinward.benchmark.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.kinward.core.intake.CallWord;

class NamesTest {

    @Test
    void makesACallWordOfEveryNumberAndNoneTwice() {
        var words = IntStream.rangeClosed(1, 100_000).mapToObj(Names::word).toList();

        assertThat(words).doesNotHaveDuplicates().allMatch(CallWord::isOneWord);
    }

    @Test
    void drawsNamesAsUnevenlyAsRealOnesAreAndAlwaysTheSame() {
        var names = Names.drawn(1, 5_000);

        var commonest = names.stream().collect(Collectors.groupingBy(name -> name, Collectors.counting())).values()
                .stream().mapToLong(Long::longValue).max().orElseThrow();
        assertThat(commonest).isBetween(400L, 700L);
        assertThat(names).isEqualTo(Names.drawn(1, 5_000)).isNotEqualTo(Names.drawn(2, 5_000));
    }
}
