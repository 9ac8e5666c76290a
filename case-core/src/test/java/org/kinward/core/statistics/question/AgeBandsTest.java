package org.kinward.core.statistics.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class AgeBandsTest {

    @Test
    void writesBandsAndWhoeverIsOlder() {
        assertThat(AgeBands.USUAL.codes()).containsExactly("0-5", "6-11", "12-15", "16-17", "18+");
        assertThat(AgeBands.of(List.of(new AgeBand(7, 30), new AgeBand(0, 6)))).isInstanceOfSatisfying(
                AgeBands.Outcome.Fits.class, fits -> assertThat(fits.bands().codes()).containsExactly("0-6", "7-30"));
    }

    @Test
    void refusesWhatCannotBeCountedAndSaysWhat() {
        assertThat(AgeBands.of(List.of())).isEqualTo(new AgeBands.Outcome.None());
        assertThat(AgeBands.of(List.of(new AgeBand(0, 6), new AgeBand(6, 11))))
                .isEqualTo(new AgeBands.Outcome.Overlap(new AgeBand(0, 6), new AgeBand(6, 11)));
        assertThat(AgeBands.of(List.of(new AgeBand(0, 5), new AgeBand(7, 11))))
                .isEqualTo(new AgeBands.Outcome.Gap(new AgeBand(6, 6)));
        assertThat(AgeBands.of(List.of(new AgeBand(6, 11))))
                .isEqualTo(new AgeBands.Outcome.Gap(new AgeBand(0, 5)));
        assertThat(AgeBands.of(List.of(new AgeBand(0, 5), new AgeBand(11, 6))))
                .isEqualTo(new AgeBands.Outcome.EndsBeforeStart(new AgeBand(11, 6)));
        assertThat(AgeBands.of(List.of(new AgeBand(0, 99))))
                .isEqualTo(new AgeBands.Outcome.OutOfRange(new AgeBand(0, 99)));
    }

    /** Whatever fits puts every year into exactly one band, and whatever does not is told. */
    @Property
    void partsEveryYearOrSaysWhyNot(@ForAll @Size(max = 5) List<@IntRange(max = 31) Integer> from,
            @ForAll @Size(max = 5) List<@IntRange(max = 31) Integer> to) {
        var typed = IntStream.range(0, Math.min(from.size(), to.size()))
                .mapToObj(at -> new AgeBand(from.get(at), to.get(at))).toList();

        var outcome = AgeBands.of(typed);

        boolean fits = !typed.isEmpty() && typed.stream().allMatch(band -> band.from() <= band.to() && band.to() <= 30)
                && IntStream.rangeClosed(0, typed.stream().mapToInt(AgeBand::to).max().orElse(0)).allMatch(
                        years -> typed.stream().filter(band -> band.from() <= years && years <= band.to())
                                .count() == 1);
        assertThat(outcome instanceof AgeBands.Outcome.Fits).isEqualTo(fits);
    }

    @Test
    void refusesAPeriodThatEndsBeforeItStarts() {
        var july = YearMonth.of(2026, 7);

        assertThat(Period.of(july, july)).isEqualTo(new Period.Outcome.Fits(new Period(july, july)));
        assertThat(Period.of(july, july.minusMonths(1)))
                .isEqualTo(new Period.Outcome.EndsBeforeStart(july, july.minusMonths(1)));
        assertThatThrownBy(() -> new Period(july, july.minusMonths(1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void partsAPeriodIntoASeriesWithAShortLastStep() {
        var year = new Period(YearMonth.of(2026, 1), YearMonth.of(2026, 10));

        var steps = year.inStepsOf(4);

        assertThat(steps).containsExactly(new Period(YearMonth.of(2026, 1), YearMonth.of(2026, 4)),
                new Period(YearMonth.of(2026, 5), YearMonth.of(2026, 8)),
                new Period(YearMonth.of(2026, 9), YearMonth.of(2026, 10)));
        assertThatThrownBy(() -> new Period(YearMonth.of(2000, 1), YearMonth.of(2026, 1)).inStepsOf(1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
