package org.kinward.core.consent.asked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.core.consent.asked.CaseAtTheLake.NOON;
import static org.kinward.core.consent.asked.CaseAtTheLake.moment;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.kinward.core.consent.permit.MayUse;
import org.kinward.core.consent.permit.Permit;
import org.kinward.core.consent.permit.TimeOfStatements;
import org.kinward.core.consent.permit.Wanted;
import org.kinward.core.consent.use.Use;
import org.kinward.core.consent.voice.AskedProblem;
import org.kinward.core.consent.voice.CannotAskBecause;
import org.kinward.core.consent.voice.GivenBy;
import org.kinward.core.consent.voice.TryAgain;
import org.kinward.core.consent.voice.Voice;
import org.kinward.core.consent.voice.Whose;
import org.kinward.core.task.TaskKind;

/** The first of the five rows: told and not asked, with the same two voices as every other (F75). */
class BeingRecordedTest {

    private static final Use RECORDED = new Use.BeingRecorded();

    private final CaseAtTheLake lake = new CaseAtTheLake();

    private final MayUse mayUse = new MayUse(lake.consents, lake.emergencies, lake.answerers,
            new TimeOfStatements(lake.statements));

    @Test
    void keepsWhatWhoAnswersSaysAsEverywhereElse() {
        lake.motherAnswers();
        var row = lake.added(RECORDED);

        assertThat(lake.write(row, Whose.WHO_ANSWERS, new Answer.Yes(lake.asked(lake.mother())), NOON))
                .isEqualTo(new WriteAnswer.Outcome.Written());

        assertThat(lake.now(row).whoAnswers()).isEqualTo(
                new Voice.Agreed(lake.asked(lake.mother()), Optional.empty()));
        assertThat(lake.now(row).versions()).containsExactly(lake.version());
    }

    /** The child's view stands where it was told: two places would contradict each other one day. */
    @Test
    void takesNothingOfTheChildHere() {
        var row = lake.added(RECORDED);
        var refused = new WriteAnswer.Outcome.Refused(AskedProblem.NOT_THIS_SIDE);

        assertThat(lake.write(row, Whose.CHILD, new Answer.Yes(lake.asked(new GivenBy.Child())), NOON))
                .isEqualTo(refused);
        assertThat(lake.write(row, Whose.CHILD, new Answer.NotNow(CannotAskBecause.TOO_ILL_OR_UPSET, "",
                NOON.plusSeconds(7200)), NOON)).isEqualTo(refused);
        assertThat(lake.now(row).child()).isInstanceOf(Voice.NotAsked.class);
    }

    @Test
    void isADutyThatNobodysNoEnds() {
        lake.motherAnswers();
        var row = lake.added(RECORDED);
        lake.write(row, Whose.WHO_ANSWERS, new Answer.No(lake.asked(lake.mother()), TryAgain.IN_2_DAYS), NOON);

        assertThat(lake.now(row).whoAnswers()).isInstanceOf(Voice.DidNotAgree.class);
        assertThat(mayUse.ask(lake.file, new Wanted.BeingRecorded(), moment(NOON))).isInstanceOf(Permit.Yes.class);
        assertThat(lake.open(TaskKind.TELL_TO_STOP)).isEmpty();
        assertThat(lake.narrow.isNarrow(lake.intake())).as("only the child's own no keeps it narrow").isFalse();
    }

    /** Whatever is ticked about the child's wish: a manager and the authority decide (F79). */
    @Test
    void isNeverTakenBackByWhoAnswersAlone() {
        lake.motherAnswers();
        var row = lake.added(RECORDED);
        lake.write(row, Whose.WHO_ANSWERS, new Answer.Yes(lake.asked(lake.mother())), NOON);

        assertThat(lake.withdraw(lake.now(row), Whose.WHO_ANSWERS, false))
                .isEqualTo(WithdrawConsent.Outcome.WAITS_FOR_A_DECISION);

        assertThat(lake.now(row).whoAnswers()).isInstanceOf(Voice.Contested.class);
        assertThat(lake.open(TaskKind.DECIDE_WITHDRAWAL)).hasSize(1);
        assertThat(mayUse.ask(lake.file, new Wanted.BeingRecorded(), moment(NOON))).isInstanceOf(Permit.Yes.class);
    }
}
