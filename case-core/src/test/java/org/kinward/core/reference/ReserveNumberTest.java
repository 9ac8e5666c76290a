package org.kinward.core.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
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
    void givesUpAfterTenTriesWhenChanceIsBroken() {
        var asked = new AtomicInteger();
        RandomGenerator stuck = () -> 0L;
        var taken = new ReferenceNumbers() {
            @Override
            public boolean reserve(ReferenceNumber number) {
                return asked.incrementAndGet() < 0;
            }

            @Override
            public boolean issue(ReferenceNumber number) {
                return false;
            }

            @Override
            public int retire(Set<ReferenceNumber> numbers) {
                return 0;
            }
        };

        assertThatIllegalStateException().isThrownBy(() -> new ReserveNumber(taken, stuck).reserve());

        assertThat(asked).hasValue(10);
    }
}
