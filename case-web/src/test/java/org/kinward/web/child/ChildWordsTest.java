package org.kinward.web.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinward.core.answer.Answer;
import org.kinward.core.answer.Certainty;
import org.kinward.core.child.Age;
import org.kinward.core.child.AgeBasis;
import org.kinward.core.child.PresumedChild;
import org.kinward.reporting.child.SeenAs;

/** Who is treated as a child is said by one rule, on the sheet, in the list and in the record. */
class ChildWordsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @ValueSource(ints = {13, 15, 16, 17, 18, 19, 30})
    void saysThatSomebodyIsPresumedAChildAsTheCoreDecides(int years) {
        var age = Age.ofYears(years, TODAY, AgeBasis.SOMEONES_WORD);

        var said = ChildWords.presumed(SeenAs.of(Optional.empty(), Optional.of(age), TODAY));

        assertThat(said.isPresent()).isEqualTo(
                PresumedChild.isShownFor(Answer.known(age, Certainty.SAID_BY_SOMEONE_ELSE), TODAY));
        assertThat(said).isIn(Optional.empty(), Optional.of(ChildWords.PRESUMED));
    }

    @Test
    void saysWhyWhereNoAgeIsWrittenDown() {
        assertThat(ChildWords.presumed(SeenAs.of(Optional.empty(), Optional.empty(), TODAY)))
                .contains(ChildWords.PRESUMED_WITHOUT_AGE);
    }
}
