package org.kinward.core.intake.firstdays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.kinward.core.answer.Answer;
import org.kinward.core.answer.Certainty;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.IntakePage;
import org.kinward.core.saving.Revision;

class FirstDaysLimitsTest {

    private static final IntakePage.Head HEAD = FirstDaysExamples.told(IntakeId.fresh(), Revision.NEW);

    @Test
    void refuseAnAmountWithoutItsCurrency() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Belongings.Money(known(5000), Answer.notAsked(),
                Answer.notAsked()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Belongings.Wages(Answer.notAsked(), known(5000),
                Answer.notAsked()));
        assertThat(new Belongings.Money(known(5000), known(Belongings.MoneyKind.XOF), Answer.notAsked()).amount())
                .isEqualTo(known(5000));
    }

    @Test
    void refuseWordsAndNumbersThatAreTooMany() {
        var longest = "x".repeat(WhatMatters.LIKES_MOST);

        assertThat(new WhatMatters(HEAD, known(longest), Answer.notAsked(), Answer.notAsked(), Answer.notAsked(),
                Answer.notAsked()).likes()).isEqualTo(known(longest));
        for (var words : new String[]{"", longest + "x"}) {
            assertThatIllegalArgumentException().isThrownBy(() -> new WhatMatters(HEAD, known(words),
                    Answer.notAsked(), Answer.notAsked(), Answer.notAsked(), Answer.notAsked()));
            assertThatIllegalArgumentException().isThrownBy(() -> new WhatMatters(HEAD, Answer.notAsked(),
                    Answer.notAsked(), Answer.notAsked(), Answer.notAsked(), known(words)));
        }
        for (var number : new int[]{-1, Household.HomeCount.HOME_PEOPLE_MOST + 1}) {
            assertThatIllegalArgumentException().isThrownBy(() -> new Household.HomeCount(known(number),
                    Answer.notAsked(), Answer.notAsked(), Answer.notAsked()));
        }
    }

    @Test
    void knowASuspicionThatNobodyHasConfirmed() {
        assertThat(status(ChildStatus.Stands.PRESUMED, Answer.notAsked()).waitsToBeConfirmed()).isTrue();
        assertThat(status(ChildStatus.Stands.PRESUMED, known(ChildStatus.ConfirmedWith.A_PAPER)).waitsToBeConfirmed())
                .isFalse();
        assertThat(status(ChildStatus.Stands.AT_RISK, Answer.notAsked()).waitsToBeConfirmed()).isFalse();
    }

    private static ChildStatus status(ChildStatus.Stands stands, Answer<ChildStatus.ConfirmedWith> confirmed) {
        return new ChildStatus(HEAD, known(stands), Answer.notAsked(), confirmed);
    }

    private static <T> Answer<T> known(T value) {
        return Answer.known(value, Certainty.SAID_BY_CHILD);
    }
}
