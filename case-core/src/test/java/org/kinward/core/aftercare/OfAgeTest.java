package org.kinward.core.aftercare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.kinward.core.child.Age;
import org.kinward.core.child.AgeBasis;
import org.kinward.core.child.BirthInterval;

/** Planned by the early end of what is known of a birth, of age by the late one. */
class OfAgeTest {

    @Test
    void isPlannedByTheEarlyEndAndCertainByTheLateOne() {
        var age = new OfAge(new BirthInterval(YearMonth.of(2008, 3), YearMonth.of(2009, 2)));

        assertThat(age.planFrom(6)).isEqualTo(LocalDate.of(2025, 9, 1));
        assertThat(age.earliest()).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(age.certain()).isEqualTo(LocalDate.of(2027, 2, 28));
    }

    @Test
    void isCertainOnTheFirstOfMarchOfWhomeverWasBornOnALeapDay() {
        var age = new OfAge(new BirthInterval(YearMonth.of(2012, 2), YearMonth.of(2012, 2)));

        assertThat(age.certain()).isEqualTo(LocalDate.of(2030, 3, 1));
        assertThat(age.isCertainOn(LocalDate.of(2030, 2, 28))).isFalse();
    }

    /** Whoever the page calls 17 at the youngest is not of age yet, and on the next birthday is. */
    @Property(tries = 300)
    void agreesWithTheYearsThatAreShown(@ForAll @IntRange(max = 30) int years,
            @ForAll @IntRange(max = 6000) int later) {
        var told = LocalDate.of(2020, 2, 29);
        var birth = Age.ofYears(years, told, AgeBasis.ESTIMATE).birth();
        var day = told.plusDays(later);

        assertThat(new OfAge(birth).isCertainOn(day)).isEqualTo(birth.youngestOn(day) >= OfAge.YEARS);
        assertThat(new OfAge(birth).earliest()).isBeforeOrEqualTo(new OfAge(birth).certain());
    }
}
