package org.kinward.web.statistics.typed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinward.core.statistics.question.AgeBands;
import org.springframework.validation.Errors;
import org.springframework.validation.MapBindingResult;

/** Bands of ages as people type them. */
class TypedBandsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"0-5, 6-11, 12-15, 16-17", "0–5;6 – 11;12 to 15;16 à 17,", "under 6, 6-11, 12-15, 16-17, 18+",
                    "16-17, 12-15, 6-11, moins de 6", "٠-٥, ٦-١١, 12-15, 16-17"})
    void areReadInEveryWayPeopleWriteThem(String typed) {
        assertThat(new BandsInput(null, typed).read("bands", errors())).contains(AgeBands.USUAL);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"0-5, 5-11|statistics.bands.overlap", "0-5, 7-11|statistics.bands.gap",
            "0-5, 11-6|statistics.bands.turned", "0-5, 6-99|statistics.bands.range", "six|statistics.bands.wrong",
            ",|statistics.bands.wrong", "-5-11|statistics.bands.wrong", "18+|statistics.bands.gap"})
    void sayWhatIsWrongWithThem(String typed, String key) {
        var errors = errors();

        assertThat(new BandsInput(null, typed).read("bands", errors)).isEmpty();
        assertThat(errors.getFieldError("bands.own").getCode()).isEqualTo(key);
    }

    @Test
    void aWordThatNobodyOffersIsTheUsualOne() {
        assertThat(new BandsInput("TWO", "").read("bands", errors())).contains(AgeBands.TWO);
        assertThat(new BandsInput("MOON", " ").read("bands", errors())).contains(AgeBands.USUAL);
    }

    private static Errors errors() {
        return new MapBindingResult(Map.of(), "form");
    }
}
