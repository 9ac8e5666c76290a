package org.kinward.web.intake.typed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedHourTest {

    @ParameterizedTest
    @CsvSource({"8,08:00", "08:30,08:30", "8h30,08:30", "20 h,20:00", "٠٨:١٥,08:15", "23.59,23:59"})
    void readsAnHourAsPeopleWriteIt(String typed, LocalTime meant) {
        assertThat(TypedHour.read(typed)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "24:00", "8:75", "morning", "8h3", "-1"})
    void refusesWhatIsNoHour(String typed) {
        assertThat(TypedHour.read(typed)).isEmpty();
    }
}
