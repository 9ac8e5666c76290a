package org.kinward.core.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;

import org.junit.jupiter.api.Test;
import org.kinward.core.answer.Answer;
import org.kinward.core.answer.Certainty;
import org.kinward.core.saving.Revision;

/** Where one year, one day or one sign decides: each line here was changed by a machine, and nobody noticed. */
class AgeBordersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void presumesAChildWhoeverIsSeventeenAndMayTurnEighteenThisMonth() {
        var seventeen = Age.ofYears(17, TODAY, AgeBasis.SOMEONES_WORD);
        var sixteen = Age.ofYears(16, TODAY, AgeBasis.SOMEONES_WORD);

        assertThat(PresumedChild.isShownFor(known(seventeen), TODAY)).isTrue();
        assertThat(PresumedChild.isShownFor(known(sixteen), TODAY)).isFalse();
    }

    @Test
    void countsTheYoungestAgeFromTheLastDayOfTheLastMonth() {
        var interval = new BirthInterval(YearMonth.of(2012, 1), YearMonth.of(2012, 3));

        assertThat(interval.youngestOn(LocalDate.of(2026, 3, 30))).isEqualTo(13);
        assertThat(interval.youngestOn(LocalDate.of(2026, 3, 31))).isEqualTo(14);
    }

    @Test
    void findsWhatIsWrongAtBothEndsOfARange() {
        assertThat(AgeChecks.rangeProblem(-1, 12, 10)).contains(AgeProblem.BELOW_ZERO);
        assertThat(AgeChecks.rangeProblem(10, Age.MOST_YEARS + 1, 12)).contains(AgeProblem.TOO_OLD_TO_BE_MEANT);
        assertThat(AgeChecks.rangeProblem(10, Age.MOST_YEARS, 12)).isEmpty();
    }

    @Test
    void refusesAMonthOfBirthThatCannotBe() {
        var next = YearMonth.from(TODAY).plusMonths(1);

        assertThatThrownBy(() -> new Age.ByBirthDay(next, 0, TODAY, AgeBasis.DOCUMENT))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Age.ByBirthDay(YearMonth.of(2012, 1), -1, TODAY, AgeBasis.DOCUMENT))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void growsAYearOlderWhenTheMonthOfTheBirthdayIsOver() {
        var age = Age.ofBirthDay(LocalDate.of(2012, 3, 5), TODAY, AgeBasis.DOCUMENT);

        assertThat(age.bestYearOn(LocalDate.of(2027, 3, 30))).isEqualTo(14);
        assertThat(age.bestYearOn(LocalDate.of(2027, 3, 31))).isEqualTo(15);
    }

    @Test
    void knowsHowSureEachBasisIs() {
        assertThat(AgeBasis.DOCUMENT.certainty()).isEqualTo(Certainty.CONFIRMED_BY_DOCUMENT);
        assertThat(AgeBasis.PRESUMED.certainty()).isEqualTo(Certainty.ESTIMATED_BY_WORKER);
    }

    @Test
    void takesCodesThatAreInUseAndNoOthers() {
        assertThat(new Country("TG").code()).isEqualTo("TG");
        assertThat(new SpokenLanguage("ewe").code()).isEqualTo("ewe");
        assertThatThrownBy(() -> new Country("ZZ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SpokenLanguage("Ewe")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void countsRevisionsFromNought() {
        assertThat(new Revision(0)).isEqualTo(Revision.NEW);
        assertThatThrownBy(() -> new Revision(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Answer<Age> known(Age age) {
        return new Answer.Known<>(age, Certainty.SAID_BY_SOMEONE_ELSE);
    }
}
