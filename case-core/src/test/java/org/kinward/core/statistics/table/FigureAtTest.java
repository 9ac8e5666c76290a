package org.kinward.core.statistics.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FigureAtTest {

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.GIRL", "1..18+", "0.6-11.FAM-DEBT.", "23...."})
    void isReadAsItWasWritten(String word) {
        assertThat(FigureAt.read(word)).hasValueSatisfying(at -> assertThat(at.word()).isEqualTo(word));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "GIRL", "0.<b>", "100.GIRL", "0.1.2.3.4.5", "-1"})
    void isNothingElse(String word) {
        assertThat(FigureAt.read(word)).isEmpty();
    }

    @Test
    void isOfQuestionsWithSoManyCriteria() {
        var at = new FigureAt(1, List.of("GIRL"));

        assertThat(at.isOf(2, 1)).isTrue();
        assertThat(at.isOf(1, 1)).isFalse();
        assertThat(at.isOf(2, 2)).isFalse();
    }
}
