package org.kinward.core.casefile.weight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;

import org.junit.jupiter.api.Test;

class CaseloadWeightTest {

    @Test
    void weighsAsTheFieldSaysUntilAnAgencySetsItsOwn() {
        var weight = CaseloadWeight.SHIPPED;

        assertThat(weight.of(Lives.IN_A_HOUSE)).isEqualByComparingTo("1");
        assertThat(weight.of(Lives.AT_HOME)).isEqualByComparingTo("0.25");
        assertThat(weight.of(Lives.ACROSS_A_BORDER)).isEqualByComparingTo("2");
        assertThat(weight.of(Map.of(Lives.IN_A_HOUSE, 3, Lives.AT_HOME, 5, Lives.ACROSS_A_BORDER, 1)))
                .isEqualByComparingTo("6.25");
        assertThat(weight.of(Map.of())).isEqualByComparingTo(BigDecimal.ZERO);
    }

    @Test
    void isNeverBelowNothingAndTenAtMost() {
        assertThatThrownBy(() -> new CaseloadWeight(100, -1, 200)).isInstanceOf(IllegalArgumentException.class);
        assertThat(CaseloadWeight.fits(1000)).isTrue();
        assertThat(CaseloadWeight.fits(1001)).isFalse();
    }
}
