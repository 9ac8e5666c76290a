package org.kinward.core.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every keeper of the numbers promises. */
public abstract class ReferenceNumbersContract {

    private final ReferenceNumber number = ReferenceNumber.random(new Random());

    private ReferenceNumbers numbers = new InMemoryReferenceNumbers();

    /** The keeper under test. */
    protected abstract ReferenceNumbers keeper();

    /** Somebody begins a draft with this number; only who sees that draft may settle the number. */
    protected void drafted(ReferenceNumber reserved) {
        // in memory everybody sees everything
    }

    @BeforeEach
    void open() {
        numbers = keeper();
    }

    @Test
    void reservesANumberOnce() {
        assertThat(numbers.reserve(number)).isTrue();
        assertThat(numbers.reserve(number)).isFalse();
    }

    @Test
    void issuesOnlyWhatIsReservedAndOnlyOnce() {
        assertThat(numbers.issue(number)).isFalse();

        numbers.reserve(number);
        drafted(number);

        assertThat(numbers.issue(number)).isTrue();
        assertThat(numbers.issue(number)).isFalse();
        assertThat(numbers.retire(Set.of(number))).isZero();
    }

    @Test
    void neverGivesARetiredNumberAgain() {
        numbers.reserve(number);
        drafted(number);

        assertThat(numbers.retire(Set.of(number))).isOne();
        assertThat(numbers.retire(Set.of(number))).isZero();
        assertThat(numbers.reserve(number)).isFalse();
        assertThat(numbers.issue(number)).isFalse();
    }
}
