package org.kinward.web.statistics.typed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinward.core.statistics.question.Period;
import org.springframework.validation.Errors;
import org.springframework.validation.MapBindingResult;

/** Periods by a word, and months as people type them. */
class PeriodInputTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 2, 28);

    @ParameterizedTest
    @CsvSource({"LAST_12_MONTHS,2025-03,2026-02", "LAST_6_MONTHS,2025-09,2026-02", "THIS_MONTH,2026-02,2026-02",
            "LAST_MONTH,2026-01,2026-01", "THIS_QUARTER,2026-01,2026-03", "LAST_QUARTER,2025-10,2025-12",
            "THIS_YEAR,2026-01,2026-12", "LAST_YEAR,2025-01,2025-12", "MOON,2025-03,2026-02"})
    void aWordIsCountedFromToday(String word, YearMonth from, YearMonth to) {
        assertThat(new PeriodInput(word, "", "").read("when", TODAY, errors())).contains(new Period(from, to));
    }

    @ParameterizedTest
    @ValueSource(strings = {"July 2026", "7 2026", "07/2026", "2026-07", "juillet 2026", "٧ ٢٠٢٦"})
    void whatIsTypedCountsBeforeTheWord(String month) {
        assertThat(new PeriodInput("LAST_YEAR", month, "2026-09").read("when", TODAY, errors()))
                .contains(new Period(YearMonth.of(2026, 7), YearMonth.of(2026, 9)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "July", "13 2026", "2026", "July 26", "1 July 2026", "2026-00"})
    void saysWhichMonthItCannotRead(String month) {
        var errors = errors();

        assertThat(new PeriodInput(null, month, "2026-09").read("when", TODAY, errors)).isEmpty();
        assertThat(errors.getFieldError("when.from").getCode()).isEqualTo("statistics.period.wrong");
    }

    @Test
    void theEndIsNotBeforeTheStart() {
        var errors = errors();

        assertThat(new PeriodInput(null, "2026-09", "2026-07").read("when", TODAY, errors)).isEmpty();
        assertThat(errors.getFieldError("when.to").getCode()).isEqualTo("statistics.period.turned");
    }

    private static Errors errors() {
        return new MapBindingResult(Map.of(), "form");
    }
}
