package org.kinward.core.casefile.away;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinward.core.casefile.away.AwayTime.Wrong.ENDS_BEFORE_IT_BEGINS;
import static org.kinward.core.casefile.away.AwayTime.Wrong.FIRST_IS_PAST;
import static org.kinward.core.casefile.away.AwayTime.Wrong.LAST_IS_PAST;
import static org.kinward.core.casefile.away.AwayTime.Wrong.TOO_LONG;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AwayTimeTest {

    private static final ZoneId KATHMANDU = ZoneId.of("Asia/Kathmandu");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Instant MORNING = Instant.parse("2026-11-23T05:00:00Z");

    @Test
    void lastsFromMidnightOfTheFirstDayToMidnightAfterTheLastInTheAgencysZone() {
        var days = new AwayTime.Days(Optional.of(MONDAY.plusDays(1)), MONDAY.plusDays(2));

        var time = AwayTime.of(days, KATHMANDU, MORNING);

        assertThat(time.from()).isEqualTo("2026-11-23T18:15:00Z");
        assertThat(time.until()).isEqualTo("2026-11-25T18:15:00Z");
        assertThat(time.lastDay(KATHMANDU)).isEqualTo(MONDAY.plusDays(2));
    }

    @Test
    void endsAtMidnightAndNotAMomentLater() {
        var time = AwayTime.of(new AwayTime.Days(Optional.empty(), MONDAY), KATHMANDU, MORNING);
        var midnight = Instant.parse("2026-11-23T18:15:00Z");

        assertThat(time.isOver(midnight.minusNanos(1_000))).isFalse();
        assertThat(time.isOver(midnight)).isTrue();
        assertThat(time.from(midnight)).isEmpty();
    }

    @Test
    void beginsNowWhenThatIsAskedOrTheFirstDayIsToday() {
        var now = AwayTime.of(new AwayTime.Days(Optional.empty(), MONDAY), KATHMANDU, MORNING);
        var today = AwayTime.of(new AwayTime.Days(Optional.of(MONDAY), MONDAY), KATHMANDU, MORNING);

        assertThat(now.from()).isEqualTo(MORNING);
        assertThat(today).isEqualTo(now);
    }

    /** In Paris a day of March has 23 hours and one of October 25; in Beirut the clock goes from 24:00 to 01:00. */
    @ParameterizedTest
    @CsvSource({"Europe/Paris,2027-03-28,23", "Europe/Paris,2027-10-31,25", "Asia/Beirut,2027-03-28,23",
            "Africa/Lome,2027-03-28,24"})
    void coversWholeDaysWhereClocksChange(String zone, LocalDate day, int hours) {
        var time = AwayTime.of(new AwayTime.Days(Optional.of(day), day), ZoneId.of(zone), MORNING);

        assertThat(Duration.between(time.from(), time.until())).hasHours(hours);
        assertThat(time.lastDay(ZoneId.of(zone))).isEqualTo(day);
    }

    @Test
    void saysWhatIsWrongWithDays() {
        assertThat(wrong(MONDAY, MONDAY)).isEmpty();
        assertThat(wrong(MONDAY.minusDays(1), MONDAY)).contains(FIRST_IS_PAST);
        assertThat(wrong(MONDAY, MONDAY.minusDays(1))).contains(LAST_IS_PAST);
        assertThat(wrong(MONDAY.plusDays(2), MONDAY.plusDays(1))).contains(ENDS_BEFORE_IT_BEGINS);
        assertThat(wrong(MONDAY, MONDAY.plusDays(AwayTime.MOST_DAYS))).isEmpty();
        assertThat(wrong(MONDAY, MONDAY.plusDays(AwayTime.MOST_DAYS + 1))).contains(TOO_LONG);
        assertThat(wrong(MONDAY.plusYears(3), MONDAY.plusYears(3))).contains(TOO_LONG);
        assertThatThrownBy(() -> new AwayTime(MORNING, MORNING)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Optional<AwayTime.Wrong> wrong(LocalDate first, LocalDate last) {
        return new AwayTime.Days(Optional.of(first), last).wrong(MONDAY);
    }
}
