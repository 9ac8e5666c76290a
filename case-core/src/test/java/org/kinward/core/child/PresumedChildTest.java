package org.kinward.core.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.kinward.core.answer.Answer;
import org.kinward.core.answer.Certainty;
import org.kinward.core.answer.Reason;

class PresumedChildTest {

    private static final LocalDate TONIGHT = LocalDate.of(2026, 11, 23);

    @Test
    void isShownWhenNobodyKnowsTheAge() {
        assertThat(PresumedChild.isShownFor(Answer.notAsked(), TONIGHT)).isTrue();
        assertThat(PresumedChild.isShownFor(Answer.missing(Reason.NOT_KNOWN), TONIGHT)).isTrue();
    }

    @Test
    void isShownFromEighteenOn() {
        assertThat(isShownFor(Age.ofYears(18, TONIGHT, AgeBasis.DOCUMENT))).isTrue();
        assertThat(isShownFor(Age.ofYears(17, TONIGHT.minusYears(1), AgeBasis.CHILDS_WORD))).isTrue();
    }

    @Test
    void isShownWhenOnlyTheOldEndOfARangeIsGrownUp() {
        var fifteenToNineteen = Age.ofRange(new Age.Years(15, 19), 16, TONIGHT, AgeBasis.ESTIMATE);

        assertThat(isShownFor(fifteenToNineteen)).isTrue();
    }

    @Test
    void isNotShownForAFourteenYearOld() {
        assertThat(isShownFor(Age.ofYears(14, TONIGHT, AgeBasis.ESTIMATE))).isFalse();
    }

    private static boolean isShownFor(Age age) {
        return PresumedChild.isShownFor(Answer.known(age, Certainty.ESTIMATED_BY_WORKER), TONIGHT);
    }
}
