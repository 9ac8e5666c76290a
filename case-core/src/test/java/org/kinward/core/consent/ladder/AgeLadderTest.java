package org.kinward.core.consent.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeLadderTest {

    private static final LocalDate DAY = LocalDate.of(2023, 1, 1);

    @ParameterizedTest
    @CsvSource({"0, WHO_ANSWERS_DECIDES", "5, WHO_ANSWERS_DECIDES", "6, CHILD_IS_ASKED_TOO", "11, CHILD_IS_ASKED_TOO",
            "12, CHILD_MUST_AGREE", "14, CHILD_MUST_AGREE", "15, CHILD_FIRST", "17, CHILD_FIRST"})
    void advisesByFullYears(int age, LadderStep step) {
        assertThat(new AgeLadder(6, 12, 15, "Guidance", DAY).at(age)).isEqualTo(step);
    }

    @Test
    void goesUpAndHasASource() {
        assertThatThrownBy(() -> new AgeLadder(12, 6, 15, "Guidance", DAY))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AgeLadder(6, 12, 18, "Guidance", DAY))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AgeLadder(6, 12, 15, " x ", DAY)).isInstanceOf(IllegalArgumentException.class);
    }
}
