package org.kinward.core.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Random;
import java.util.random.RandomGenerator;

import org.junit.jupiter.api.Test;

class ReserveNumberTest {

    private final ReferenceNumbers numbers = new InMemoryReferenceNumbers();

    @Test
    void takesTheNextNumberWhenTheFirstIsTaken() {
        var taken = ReferenceNumber.random(new Random(3));
        numbers.reserve(taken);

        var reserved = new ReserveNumber(numbers, new Random(3)).reserve();

        assertThat(reserved).isNotEqualTo(taken);
        assertThat(numbers.issue(reserved)).isTrue();
    }

    @Test
    void givesUpWhenChanceIsBroken() {
        RandomGenerator stuck = () -> 0L;
        new ReserveNumber(numbers, stuck).reserve();

        assertThatIllegalStateException().isThrownBy(() -> new ReserveNumber(numbers, stuck).reserve());
    }
}
