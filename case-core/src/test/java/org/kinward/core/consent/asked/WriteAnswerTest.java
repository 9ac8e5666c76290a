package org.kinward.core.consent.asked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinward.core.consent.asked.CaseAtTheLake.NOON;
import static org.kinward.core.consent.asked.CaseAtTheLake.TODAY;
import static org.kinward.core.consent.asked.CaseAtTheLake.moment;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kinward.core.access.Role;
import org.kinward.core.child.HowExplained;
import org.kinward.core.child.SpokenLanguage;
import org.kinward.core.child.WhoInterpreted;
import org.kinward.core.consent.answering.AnswererKind;
import org.kinward.core.consent.use.DataGroup;
import org.kinward.core.consent.use.ExtraUse;
import org.kinward.core.consent.use.Recipient;
import org.kinward.core.consent.use.RecipientKind;
import org.kinward.core.consent.use.ServiceKind;
import org.kinward.core.consent.use.Use;
import org.kinward.core.consent.voice.AskedProblem;
import org.kinward.core.consent.voice.CannotAskBecause;
import org.kinward.core.consent.voice.GivenBy;
import org.kinward.core.consent.voice.ProfessionalFunction;
import org.kinward.core.consent.voice.Telling;
import org.kinward.core.consent.voice.TryAgain;
import org.kinward.core.consent.voice.Voice;
import org.kinward.core.consent.voice.Whose;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.task.Task;
import org.kinward.core.task.TaskKind;

class WriteAnswerTest {

    private static final Use SCHOOL = new Use.Service(ServiceKind.SCHOOL);
    private static final Use TALKS = new Use.Service(ServiceKind.TALKS_THAT_HELP);

    private final CaseAtTheLake lake = new CaseAtTheLake();

    @Test
    void turnsARefusalIntoConsentTwoDaysLaterAndEndsTheReminder() {
        var consent = lake.added(TALKS);
        lake.write(consent, Whose.CHILD, new Answer.No(lake.asked(new GivenBy.Child()), TryAgain.IN_2_DAYS), NOON);
        assertThat(lake.open(TaskKind.ASK_CONSENT_AGAIN)).extracting(Task::due)
                .containsExactly(NOON.plus(Duration.ofDays(2)));

        lake.write(lake.now(consent), Whose.CHILD, new Answer.Yes(lake.asked(new GivenBy.Child(), TODAY.plusDays(2))),
                NOON.plus(Duration.ofDays(2)));

        assertThat(lake.now(consent).child()).isInstanceOf(Voice.Agreed.class);
        assertThat(lake.open(TaskKind.ASK_CONSENT_AGAIN)).isEmpty();
        assertThat(lake.consents.history(consent.id())).hasSize(2);
    }

    @Test
    void takesAYesBackAndNeverTurnsItIntoANo() {
        var consent = lake.agreed(SCHOOL, NOON);
        var no = new Answer.No(lake.asked(lake.mother()), TryAgain.IN_1_DAY);

        assertThat(lake.write(consent, Whose.WHO_ANSWERS, no, NOON)).isEqualTo(new WriteAnswer.Outcome.TakeBack());

        assertThat(lake.now(consent)).isEqualTo(consent);
        lake.write(consent, Whose.WHO_ANSWERS, new Answer.Yes(lake.asked(lake.mother(), TODAY.plusDays(1))),
                NOON.plus(Duration.ofDays(1)));
        assertThat(lake.consents.history(consent.id())).as("said again").hasSize(3);
    }

    @Test
    void coversNoNewerWordByAnOlderPaper() {
        var consent = lake.added(SCHOOL);
        lake.write(consent, Whose.CHILD, new Answer.No(lake.asked(new GivenBy.Child()), TryAgain.IN_1_DAY), NOON);

        assertThat(on(lake.now(consent), TODAY.minusDays(1)))
                .isEqualTo(new WriteAnswer.Outcome.Refused(AskedProblem.BEFORE_WHAT_STANDS));
        assertThat(on(lake.now(consent), TODAY)).isEqualTo(new WriteAnswer.Outcome.Written());
    }

    @Test
    void letsAChildDecideAloneOnlyWithTheOwnYesAndNobodyElseForTheChild() {
        var consent = lake.added(SCHOOL);
        var alone = new Answer.Yes(lake.asked(new GivenBy.ChildAlone()));

        assertThat(lake.write(consent, Whose.WHO_ANSWERS, alone, NOON))
                .isEqualTo(new WriteAnswer.Outcome.Refused(AskedProblem.CHILD_HAS_NOT_AGREED));
        assertThat(lake.write(consent, Whose.WHO_ANSWERS, new Answer.Yes(lake.asked(new GivenBy.Child())), NOON))
                .isEqualTo(new WriteAnswer.Outcome.Refused(AskedProblem.NOT_THIS_SIDE));
        assertThat(lake.write(consent, Whose.CHILD, alone, NOON))
                .isEqualTo(new WriteAnswer.Outcome.Refused(AskedProblem.NOT_THIS_SIDE));
        on(consent, TODAY);
        assertThat(lake.write(lake.now(consent), Whose.WHO_ANSWERS, alone, NOON))
                .isEqualTo(new WriteAnswer.Outcome.Written());
    }

    @Test
    void takesNoYesToWhatIsOver() {
        var over = lake.added(new Use.Sharing(new Recipient(RecipientKind.POLICE, "Port brigade"),
                Set.of(DataGroup.HEALTH), TODAY));
        var tomorrow = NOON.plus(Duration.ofDays(1));

        assertThat(lake.write(over, Whose.CHILD, new Answer.Yes(lake.asked(new GivenBy.Child())), tomorrow))
                .isEqualTo(new WriteAnswer.Outcome.Refused(AskedProblem.USE_IS_OVER));
    }

    @Test
    void countsTheHoursFromTheDayOnWhichItWasAskedAndNotFromTheTyping() {
        var consent = lake.added(SCHOOL);
        var yesterday = new Answer.No(lake.asked(new GivenBy.Child(), TODAY.minusDays(1)), TryAgain.IN_2_DAYS);

        lake.write(consent, Whose.CHILD, yesterday, NOON);

        assertThat(lake.open(TaskKind.ASK_CONSENT_AGAIN)).extracting(Task::due)
                .containsExactly(TODAY.plusDays(2).atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    @Test
    void remindsOfEachSideAlone() {
        var consent = lake.added(SCHOOL);
        lake.write(consent, Whose.CHILD, notNow(1), NOON);
        lake.write(lake.now(consent), Whose.WHO_ANSWERS, notNow(2), NOON);

        lake.write(lake.now(consent), Whose.CHILD, new Answer.Yes(lake.asked(new GivenBy.Child())), NOON);

        assertThat(lake.open(TaskKind.ASK_CONSENT_AGAIN)).extracting(Task::due)
                .containsExactly(NOON.plus(Duration.ofHours(2)));
    }

    @Test
    void coversNoAnswerByCannotAskNow() {
        var consent = lake.added(SCHOOL);
        lake.write(consent, Whose.CHILD, new Answer.No(lake.asked(new GivenBy.Child()), TryAgain.IN_3_DAYS), NOON);

        assertThat(lake.write(lake.now(consent), Whose.CHILD, notNow(1), NOON))
                .isEqualTo(new WriteAnswer.Outcome.NotNow());

        assertThat(lake.now(consent).child()).isInstanceOf(Voice.DidNotAgree.class);
    }

    @Test
    void refusesADayBeforeTheRecordOrTheStatementOrInTheFuture() {
        var consent = lake.added(SCHOOL);
        var days = new AskedProblem.Days(TODAY.minusDays(3), TODAY.minusDays(1), TODAY);

        assertThat(AskedProblem.of(TODAY.minusDays(4), days)).contains(AskedProblem.BEFORE_THE_RECORD);
        assertThat(AskedProblem.of(TODAY.minusDays(2), days)).contains(AskedProblem.BEFORE_THE_STATEMENT);
        assertThat(on(consent, TODAY.plusDays(1))).isEqualTo(
                new WriteAnswer.Outcome.Refused(AskedProblem.IN_THE_FUTURE));
        assertThat(lake.now(consent)).isEqualTo(consent);
    }

    @Test
    void letsProfessionalsDecideOnlyWhereNobodyCanBeAsked() {
        var consent = lake.added(SCHOOL);
        var one = new GivenBy.OneProfessional(ProfessionalFunction.SOCIAL_WORKER);

        assertThat(lake.write(consent, Whose.WHO_ANSWERS, new Answer.Yes(lake.asked(one)), NOON))
                .isEqualTo(new WriteAnswer.Outcome.Written());
        assertThat(lake.now(consent).whoAnswers()).isInstanceOf(Voice.AgreedByOne.class);
        assertThat(lake.open(TaskKind.CONFIRM_ANSWER)).hasSize(1);
        lake.motherAnswers();

        assertThat(lake.write(lake.now(consent), Whose.WHO_ANSWERS, new Answer.Yes(lake.asked(one)), NOON))
                .isEqualTo(new WriteAnswer.Outcome.Refused(AskedProblem.SOMEBODY_ANSWERS));
    }

    @Test
    void letsNobodyAnswerWhoDoesNotAnswerForThisChild() {
        var consent = lake.added(SCHOOL);
        var parent = new Answer.Yes(lake.asked(new GivenBy.WhoAnswers(AnswererKind.PARENT, new Revision(1))));
        assertThat(lake.write(consent, Whose.WHO_ANSWERS, parent, NOON))
                .isEqualTo(new WriteAnswer.Outcome.Refused(AskedProblem.NOBODY_ANSWERS));
        lake.motherAnswers();

        var guardian = new Answer.Yes(lake.asked(new GivenBy.WhoAnswers(AnswererKind.NAMED_GUARDIAN, new Revision(1))));

        assertThat(lake.write(consent, Whose.WHO_ANSWERS, guardian, NOON))
                .isEqualTo(new WriteAnswer.Outcome.Refused(AskedProblem.NOT_THIS_ANSWERER));
        assertThat(lake.write(consent, Whose.WHO_ANSWERS, parent, NOON))
                .isEqualTo(new WriteAnswer.Outcome.Written());
    }

    @Test
    void isWrittenOncePerFormAndNeverOverSomebodyElses() {
        var consent = lake.added(SCHOOL);
        var yes = new Answer.Yes(lake.asked(new GivenBy.Child()));
        var request = new WriteAnswer.Request(consent.id(), consent.revision(), Whose.CHILD, yes,
                CaseAtTheLake.stamp());
        var write = new WriteAnswer(lake.consents, lake.answerers, lake.moves);

        write.write(request, CaseAtTheLake.days(NOON), lake.ama, moment(NOON));

        assertThat(write.write(request, CaseAtTheLake.days(NOON), lake.ama, moment(NOON)))
                .isEqualTo(new WriteAnswer.Outcome.Written());
        assertThat(lake.consents.history(consent.id())).hasSize(1);
        assertThatThrownBy(() -> lake.write(consent, Whose.CHILD, yes, NOON)).isInstanceOf(StaleRevision.class);
    }

    @Test
    void isNotThereForWhoDoesNotWorkOnTheCase() {
        var consent = lake.added(SCHOOL);
        var request = new WriteAnswer.Request(consent.id(), consent.revision(), Whose.CHILD, notNow(1),
                CaseAtTheLake.stamp());

        assertThat(new WriteAnswer(lake.consents, lake.answerers, lake.moves).write(request, CaseAtTheLake.days(NOON),
                CaseAtTheLake.actor(Role.SOCIAL_WORKER), moment(NOON))).isEqualTo(new WriteAnswer.Outcome.NotThere());
    }

    @Test
    void addsTheSameUseOnceAndMediaNotBeforeThreeMonths() {
        assertThat(lake.added(SCHOOL).id()).isEqualTo(lake.added(SCHOOL).id());
        assertThat(ExtraUse.MEDIA.mayBeOffered(TODAY.plusMonths(3).minusDays(1), TODAY)).isFalse();
        assertThat(ExtraUse.MEDIA.mayBeOffered(TODAY.plusMonths(3), TODAY)).isTrue();
        assertThat(ExtraUse.PHOTOGRAPH.mayBeOffered(TODAY, TODAY)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"CAME_WITH_THE_CHILD", "ANOTHER_CHILD", "POLICE_DRIVER", "EMPLOYER"})
    void takesNoInterpreterWhoMustNotBeOne(WhoInterpreted interpreter) {
        assertThatThrownBy(() -> new Telling(new SpokenLanguage("ee"), interpreter, HowExplained.READ_ALOUD))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private WriteAnswer.Outcome on(Consent consent, LocalDate day) {
        return lake.write(consent, Whose.CHILD, new Answer.Yes(lake.asked(new GivenBy.Child(), day)), NOON);
    }

    private static Answer notNow(int hours) {
        return new Answer.NotNow(CannotAskBecause.TOO_ILL_OR_UPSET, "", NOON.plus(Duration.ofHours(hours)));
    }
}
