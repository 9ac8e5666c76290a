package org.kinward.core.intake.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.kinward.core.intake.paper.FromPaper.Problem;
import org.kinward.core.intake.paper.FromPaper.Told;

/** Day and hour of a paper, by the clock of the agency. */
class FromPaperTest {

    private static final ZoneId VIENTIANE = ZoneId.of("Asia/Vientiane");
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant MORNING = Instant.parse("2026-11-29T01:10:00Z");

    @Test
    void countsFromTheHourAtTheAgencyOrFromTheBeginningOfItsDay() {
        var night = LocalDate.of(2026, 11, 29);

        assertThat(Told.of(night, Optional.of(LocalTime.of(2, 0)), VIENTIANE).since())
                .isEqualTo(Instant.parse("2026-11-28T19:00:00Z"));
        assertThat(Told.of(night, Optional.empty(), VIENTIANE).since())
                .isEqualTo(Instant.parse("2026-11-28T17:00:00Z"));
        assertThat(Told.of(night, Optional.empty(), VIENTIANE).at()).isEmpty();
    }

    @Test
    void takesTheHourThatTheClocksLeftOutAsThatOfAClockNobodyHasSet() {
        var spring = LocalDate.of(2026, 3, 29);
        var autumn = LocalDate.of(2026, 10, 25);

        assertThat(Told.of(spring, Optional.of(LocalTime.of(2, 30)), PARIS).since())
                .isEqualTo(Instant.parse("2026-03-29T01:30:00Z"));
        assertThat(Told.of(autumn, Optional.of(LocalTime.of(2, 30)), PARIS).since()).as("the first of two")
                .isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
        assertThat(Told.of(autumn, Optional.empty(), PARIS).since()).isEqualTo(Instant.parse("2026-10-24T22:00:00Z"));
    }

    @Test
    void isNeverInTheFutureNorYearsAgo() {
        assertThat(problem(LocalDate.of(2026, 11, 29), LocalTime.of(8, 10))).isEmpty();
        assertThat(problem(LocalDate.of(2026, 11, 29), LocalTime.of(8, 11))).contains(Problem.HOUR_AHEAD);
        assertThat(problem(LocalDate.of(2026, 11, 30), LocalTime.of(0, 0))).contains(Problem.DAY_AHEAD);
        assertThat(problem(LocalDate.of(2025, 11, 29), LocalTime.of(0, 0))).isEmpty();
        assertThat(problem(LocalDate.of(2025, 11, 28), LocalTime.of(23, 59))).contains(Problem.TOO_OLD);
    }

    private static Optional<Problem> problem(LocalDate day, LocalTime hour) {
        return Told.of(day, Optional.of(hour), VIENTIANE).problem(MORNING, VIENTIANE);
    }
}
