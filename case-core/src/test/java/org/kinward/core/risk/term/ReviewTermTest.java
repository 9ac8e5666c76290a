package org.kinward.core.risk.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.kinward.core.risk.DangerLevel;

class ReviewTermTest {

    @Test
    void comesWithTheHoursOfTheField() {
        assertThat(ReviewTerm.SHIPPED.of(DangerLevel.IMMEDIATE)).hasHours(24);
        assertThat(ReviewTerm.SHIPPED.of(DangerLevel.HIGH)).hasDays(3);
        assertThat(ReviewTerm.SHIPPED.of(DangerLevel.MEDIUM)).hasDays(14);
        assertThat(ReviewTerm.SHIPPED.of(DangerLevel.LOW)).hasDays(28);
    }

    @Property
    void neverLooksLaterAtAGreaterDanger(@ForAll @IntRange(min = -5, max = 9000) int one,
            @ForAll @IntRange(min = -5, max = 9000) int two) {
        if (one > 0 && one <= two && two <= ReviewTerm.MOST) {
            assertThat(new ReviewTerm(one, one, two, two).of(DangerLevel.HIGH)).hasHours(one);
        } else {
            assertThatThrownBy(() -> new ReviewTerm(one, one, two, two)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
