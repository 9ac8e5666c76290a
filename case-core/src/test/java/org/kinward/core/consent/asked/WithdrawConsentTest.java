package org.kinward.core.consent.asked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinward.core.consent.asked.CaseAtTheLake.NOON;
import static org.kinward.core.consent.asked.CaseAtTheLake.TODAY;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.core.access.Actor;
import org.kinward.core.consent.use.DataGroup;
import org.kinward.core.consent.use.Recipient;
import org.kinward.core.consent.use.RecipientKind;
import org.kinward.core.consent.use.Use;
import org.kinward.core.consent.voice.Voice;
import org.kinward.core.consent.voice.Whose;
import org.kinward.core.consent.voice.Withdrawal;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.task.Task;
import org.kinward.core.task.TaskKind;

class WithdrawConsentTest {

    private static final Use POLICE = new Use.Sharing(new Recipient(RecipientKind.POLICE, "Port brigade"),
            Set.of(DataGroup.HEALTH), TODAY.plusMonths(1));

    private static final Voice.Decision DECISION = new Voice.Decision("Judge for children", "Her uncle sold her",
            "Wants to stay");

    private final CaseAtTheLake lake = new CaseAtTheLake();

    private Consent consent = Consent.first(new ConsentId(new java.util.UUID(1, 1)), lake.file, POLICE, NOON);

    @BeforeEach
    void bothAgree() {
        consent = lake.agreed(POLICE, NOON);
    }

    @Test
    void tellsEachOfficeToStopAndKeepsWhatWasSaidBefore() {
        assertThat(lake.withdraw(consent, Whose.CHILD, false, "Port brigade", "Health centre"))
                .isEqualTo(WithdrawConsent.Outcome.WITHDRAWN);

        assertThat(lake.open(TaskKind.TELL_TO_STOP)).extracting(Task::words).containsExactlyInAnyOrder("Port brigade",
                "Health centre");
        assertThat(lake.open(TaskKind.LOOK_AT_ERASING)).extracting(Task::words).containsExactly("the photograph");
        assertThat(lake.now(consent).child()).isInstanceOf(Voice.Withdrawn.class);
        assertThat(lake.consents.history(consent.id())).hasSize(3);
    }

    @Test
    void doesNotTakeBackWhatIsNotAgreedTo() {
        lake.withdraw(consent, Whose.CHILD, false);

        assertThat(lake.withdraw(lake.now(consent), Whose.CHILD, false))
                .isEqualTo(WithdrawConsent.Outcome.NOT_AGREED);
        assertThatThrownBy(() -> lake.withdraw(consent, Whose.WHO_ANSWERS, true)).isInstanceOf(StaleRevision.class);
    }

    @Test
    void leavesAWithdrawalAgainstTheChildToTheManagerAndTheAuthority() {
        assertThat(lake.withdraw(consent, Whose.WHO_ANSWERS, true, "Port brigade"))
                .isEqualTo(WithdrawConsent.Outcome.WAITS_FOR_A_DECISION);

        assertThat(lake.now(consent).whoAnswers()).isInstanceOf(Voice.Contested.class);
        assertThat(lake.open(TaskKind.TELL_TO_STOP)).isEmpty();
        assertThat(lake.open(TaskKind.DECIDE_WITHDRAWAL)).extracting(Task::due)
                .containsExactly(NOON.plus(Duration.ofDays(1)));
        assertThat(decide(true, lake.ama)).as("her lead worker does not decide").isEqualTo(
                DecideWithdrawal.Outcome.NOT_THERE);
    }

    @Test
    void goesOnWhenTheManagerAndTheAuthorityDecideSo() {
        lake.withdraw(consent, Whose.WHO_ANSWERS, true, "Port brigade");

        assertThat(decide(true, lake.mensah)).isEqualTo(DecideWithdrawal.Outcome.DECIDED);

        assertThat(lake.now(consent).whoAnswers()).isEqualTo(
                new Voice.Agreed(((Voice.Agreed) consent.whoAnswers()).asked(), Optional.of(DECISION)));
        assertThat(lake.open(TaskKind.DECIDE_WITHDRAWAL)).isEmpty();
        assertThat(lake.open(TaskKind.TELL_TO_STOP)).isEmpty();
    }

    @Test
    void stopsWhenTheyDecideThatItStandsAndDecidesOnce() {
        lake.withdraw(consent, Whose.WHO_ANSWERS, true, "Port brigade");

        assertThat(decide(false, lake.mensah)).isEqualTo(DecideWithdrawal.Outcome.DECIDED);

        assertThat(lake.now(consent).whoAnswers()).isInstanceOf(Voice.Withdrawn.class);
        assertThat(lake.open(TaskKind.TELL_TO_STOP)).hasSize(1);
        assertThat(decide(true, lake.mensah)).isEqualTo(DecideWithdrawal.Outcome.NOTHING_TO_DECIDE);
    }

    @Test
    void isAgainstTheChildAsLongAsTheChildsOwnYesStandsWhateverWasTicked() {
        assertThat(lake.withdraw(consent, Whose.WHO_ANSWERS, false, "Port brigade"))
                .isEqualTo(WithdrawConsent.Outcome.WAITS_FOR_A_DECISION);
        assertThat(lake.now(consent).whoAnswers()).isInstanceOfSatisfying(Voice.Contested.class,
                contested -> assertThat(contested.view()).isEqualTo(Withdrawal.ChildsView.SAME));
    }

    @Test
    void stopsAtOnceWhereTheChildHasTakenItBackTooAndTellsAnOfficeOnceHoweverItIsSpelt() {
        lake.withdraw(consent, Whose.CHILD, false, "Port brigade");

        assertThat(lake.withdraw(lake.now(consent), Whose.WHO_ANSWERS, false, "port  BRIGADE"))
                .isEqualTo(WithdrawConsent.Outcome.WITHDRAWN);

        assertThat(lake.open(TaskKind.TELL_TO_STOP)).hasSize(1);
        assertThat(lake.open(TaskKind.LOOK_AT_ERASING)).as("each wish").hasSize(2);
    }

    private DecideWithdrawal.Outcome decide(boolean goesOn, Actor by) {
        return new DecideWithdrawal(lake.consents, lake.moves).decide(new DecideWithdrawal.Request(consent.id(),
                lake.now(consent).revision(), goesOn, DECISION, CaseAtTheLake.stamp()), by, NOON);
    }
}
