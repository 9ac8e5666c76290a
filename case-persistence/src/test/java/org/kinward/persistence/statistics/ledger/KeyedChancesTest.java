package org.kinward.persistence.statistics.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import javax.crypto.spec.SecretKeySpec;

import org.junit.jupiter.api.Test;

class KeyedChancesTest {

    private static final int DRAWN = 30_000;

    private final KeyedChances chances = keyed("a key of thirty-two signs or more");

    @Test
    void isTheSameForTheSameThingAndAnotherForEachThing() {
        assertThat(drawn(chances, "table 1", 100)).isEqualTo(drawn(chances, "table 1", 100));

        assertThat(List.of(drawn(chances, "table 1", 100), drawn(chances, "table 2", 100),
                drawn(keyed("another key, as long as the first"), "table 1", 100))).doesNotHaveDuplicates();
    }

    /** With a fixed key it cannot be by bad luck: farther off than four deviations would be unfair. */
    @Test
    void isFair() {
        for (int bound : new int[]{2, 3, 6, 1_000}) {
            int least = drawn(chances, "bound " + bound, DRAWN, bound).stream().mapToInt(Integer::intValue).min()
                    .orElseThrow();
            long first = drawn(chances, "bound " + bound, DRAWN, bound).stream().filter(number -> number == 0).count();
            double expected = (double) DRAWN / bound;

            assertThat(least).isZero();
            assertThat((double) first).isBetween(expected - 4 * Math.sqrt(expected),
                    expected + 4 * Math.sqrt(expected));
        }
    }

    private static KeyedChances keyed(String key) {
        return new KeyedChances(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    }

    private static List<Integer> drawn(KeyedChances chances, String thing, int times) {
        return drawn(chances, thing, times, 1 << 20);
    }

    private static List<Integer> drawn(KeyedChances chances, String thing, int times, int bound) {
        var chance = chances.of(thing);
        return IntStream.range(0, times).mapToObj(_ -> chance.below(bound)).toList();
    }
}
