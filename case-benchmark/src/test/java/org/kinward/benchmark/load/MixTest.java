package org.kinward.benchmark.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class MixTest {

    private static final Step NOTHING = _ -> new Answered("nothing", 0);

    @Test
    void givesEveryPartItsShare() {
        var mix = new Mix(List.of(part("list", 35), part("overview", 30), part("search", 15), part("intake", 20)), 5);

        var counted = Stream.generate(mix::next).limit(20_000)
                .collect(Collectors.groupingBy(Mix.Part::kind, Collectors.counting()));

        assertThat(counted.get("list").doubleValue()).isCloseTo(7_000, within(250.0));
        assertThat(counted.get("search").doubleValue()).isCloseTo(3_000, within(200.0));
        assertThat(counted).containsOnlyKeys("list", "overview", "search", "intake");
    }

    @Test
    void refusesSharesThatAreNotAWhole() {
        assertThatThrownBy(() -> new Mix(List.of(part("list", 35), part("overview", 30)), 5))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Mix.Part part(String kind, int percent) {
        return new Mix.Part(kind, percent, NOTHING);
    }
}
