package org.kinward.reporting.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;

class TrailPeriodTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Test
    void holdsBothDaysWholeInTheZoneOfTheAgency() {
        var period = TrailPeriod.of(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 23), ZoneId.of("Africa/Douala"));

        assertThat(period).hasValue(
                new TrailPeriod(Instant.parse("2026-11-22T23:00:00Z"), Instant.parse("2026-11-23T23:00:00Z")));
    }

    @Test
    void hasAtMostThirtyOneDaysAlsoWhenTheClocksArePutBack() {
        var first = LocalDate.of(2026, 10, 1);

        assertThat(TrailPeriod.of(first, LocalDate.of(2026, 10, 31), PARIS)).isPresent();
        assertThat(TrailPeriod.of(first, LocalDate.of(2026, 11, 1), PARIS)).isEmpty();
        assertThat(TrailPeriod.of(first, first.minusDays(1), PARIS)).isEmpty();
    }

    @Test
    void cannotBeMadeLongerAnotherWay() {
        var from = Instant.parse("2026-11-01T00:00:00Z");

        assertThatThrownBy(() -> new TrailPeriod(from, from.plus(Duration.ofDays(32))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
