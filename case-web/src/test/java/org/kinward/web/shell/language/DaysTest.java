package org.kinward.web.shell.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinward.web.shell.form.DateInput;
import org.springframework.context.i18n.LocaleContextHolder;

class DaysTest {

    private final Days days = new Days();

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @CsvSource({"13, 11, 2026", "13, November, 2026", "13, novembre, 2026", "13, NOV, 2026", " 13 , nov. , 2026 ",
            "١٣, ١١, ٢٠٢٦", "१३, 11, 2026"})
    void readsADayAsPeopleWriteIt(String day, String month, String year) {
        assertThat(days.read(new DateInput(day, month, year))).isEqualTo(new ReadDay.Day(LocalDate.of(2026, 11, 13)));
    }

    @ParameterizedTest
    @CsvSource({"fevrier, 2", "Février, 2", "août, 8", "juin, 6", "juil, 7", "mai, 5", "may, 5", "déc, 12"})
    void readsMonthsOfBothLanguages(String month, int number) {
        assertThat(days.read(new DateInput("1", month, "2026")))
                .isEqualTo(new ReadDay.Day(LocalDate.of(2026, number, 1)));
    }

    @ParameterizedTest
    @CsvSource({"31, April, 2026, no-such-day", "0, 4, 2026, no-such-day", "x, 4, 2026, day-wrong",
            "1, jui, 2026, month-wrong", "1, 13, 2026, month-wrong", "1, ma, 2026, month-wrong", "1, 4, 26, year-wrong",
            "1, 4, 99999999999, year-wrong", "1, '', 2026, missing"})
    void saysWhatIsWrong(String day, String month, String year, String problem) {
        assertThat(days.read(new DateInput(day, month, year))).isEqualTo(ReadDay.wrong("shell.date." + problem));
    }

    @Test
    void recognisesABuddhistYear() {
        assertThat(days.read(new DateInput("1", "4", "2569")))
                .isEqualTo(ReadDay.wrong("shell.date.buddhist-year", "2569", "2026"));
    }

    @ParameterizedTest
    @CsvSource({"en, 1 December 2026", "fr, 1er décembre 2026"})
    void writesTheFirstOfAMonthAsItIsSaid(Locale language, String words) {
        LocaleContextHolder.setLocale(language);

        assertThat(days.written(LocalDate.of(2026, 12, 1))).isEqualTo(words);
        assertThat(days.written(LocalDate.of(2026, 12, 1).atTime(8, 5))).isEqualTo(words + ", 08:05");
        assertThat(days.written(LocalDate.of(2026, 12, 11))).startsWith("11 ");
        assertThat(days.read(new DateInput("1er", "12", "2026"))).isEqualTo(new ReadDay.Day(LocalDate.of(2026, 12, 1)));
    }

    @ParameterizedTest
    @CsvSource({"en, 13 November 2026", "fr, 13 novembre 2026"})
    void writesTheMonthAsAWord(Locale language, String words) {
        LocaleContextHolder.setLocale(language);

        assertThat(days.written(LocalDate.of(2026, 11, 13))).isEqualTo(words);
    }
}
