package org.kinward.core.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;

class AgeTest {

    private static final LocalDate TONIGHT = LocalDate.of(2026, 11, 23);

    @Property
    void holdsEveryBirthThatFitsTheYearsTold(
            @ForAll @DateRange(min = "2000-01-01", max = "2026-11-23") LocalDate born) {
        int years = Period.between(born, TONIGHT).getYears();

        var birth = Age.ofYears(years, TONIGHT, AgeBasis.ESTIMATE).birth();

        assertThat(YearMonth.from(born)).isBetween(birth.earliest(), birth.latest());
        assertThat(years).isBetween(birth.youngestOn(TONIGHT), birth.oldestOn(TONIGHT));
    }

    @Property
    void spansNoMoreThanThirteenMonthsForYearsOnADay(@ForAll @IntRange(max = 30) int years,
            @ForAll @DateRange(min = "2020-01-01", max = "2030-12-31") LocalDate on) {
        var birth = Age.ofYears(years, on, AgeBasis.CHILDS_WORD).birth();

        assertThat(ChronoUnit.MONTHS.between(birth.earliest(), birth.latest())).isBetween(11L, 12L);
    }

    @Property
    void keepsTheMonthOfABirthAndForgetsTheDay(
            @ForAll @DateRange(min = "2000-01-01", max = "2026-11-23") LocalDate born) {
        var sameMonth = born.withDayOfMonth(1);

        var age = Age.ofBirthDay(born, TONIGHT, AgeBasis.DOCUMENT);

        assertThat(age.birth()).isEqualTo(new BirthInterval(YearMonth.from(born), YearMonth.from(born)));
        assertThat(age.birth()).isEqualTo(Age.ofBirthDay(sameMonth, TONIGHT, AgeBasis.DOCUMENT).birth());
        assertThat(age.bestYear()).isEqualTo(Period.between(born, TONIGHT).getYears());
    }

    @Property
    void neverMakesAChildYoungerAsTimeGoesOn(@ForAll @IntRange(max = 20) int youngest,
            @ForAll @IntRange(max = 10) int wider, @ForAll @IntRange(max = 5000) int days) {
        var age = Age.ofRange(new Age.Years(youngest, youngest + wider), youngest, TONIGHT, AgeBasis.ESTIMATE);
        var later = TONIGHT.plusDays(days);

        assertThat(age.bestYearOn(later)).isGreaterThanOrEqualTo(age.bestYear());
        assertThat(age.bestYearOn(later)).isBetween(age.birth().youngestOn(later), age.birth().oldestOn(later) + 1);
    }

    @Example
    void findsWhatIsNoAge() {
        assertThat(AgeChecks.yearsProblem(-1)).contains(AgeProblem.BELOW_ZERO);
        assertThat(AgeChecks.yearsProblem(144)).contains(AgeProblem.TOO_OLD_TO_BE_MEANT);
        assertThat(AgeChecks.rangeProblem(15, 12, 13)).contains(AgeProblem.RANGE_TURNED_AROUND);
        assertThat(AgeChecks.rangeProblem(12, 15, 16)).contains(AgeProblem.BEST_YEAR_OUTSIDE_RANGE);
        assertThat(AgeChecks.birthProblem(TONIGHT.plusDays(1), TONIGHT)).contains(AgeProblem.BORN_IN_THE_FUTURE);
        assertThat(AgeChecks.birthProblem(TONIGHT.minusYears(543), TONIGHT)).contains(AgeProblem.TOO_OLD_TO_BE_MEANT);
        assertThat(AgeChecks.dayProblem(TONIGHT.plusDays(1), TONIGHT)).contains(AgeProblem.TOLD_IN_THE_FUTURE);
    }

    @Example
    void cannotBeMadeFromWhatIsNoAge() {
        assertThatIllegalArgumentException().isThrownBy(() -> Age.ofYears(-1, TONIGHT, AgeBasis.ESTIMATE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Age.ofBirthDay(TONIGHT.plusDays(1), TONIGHT, AgeBasis.DOCUMENT));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Age.ofRange(new Age.Years(15, 12), 13, TONIGHT, AgeBasis.ESTIMATE));
    }
}
