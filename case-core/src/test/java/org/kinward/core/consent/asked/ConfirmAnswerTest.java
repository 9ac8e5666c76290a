package org.kinward.core.consent.asked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.core.consent.asked.CaseAtTheLake.NOON;
import static org.kinward.core.consent.asked.CaseAtTheLake.TODAY;

import java.time.Duration;
import java.time.ZoneOffset;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.consent.use.ServiceKind;
import org.kinward.core.consent.use.Use;
import org.kinward.core.consent.voice.GivenBy;
import org.kinward.core.consent.voice.ProfessionalFunction;
import org.kinward.core.consent.voice.Voice;
import org.kinward.core.consent.voice.Whose;
import org.kinward.core.task.Task;
import org.kinward.core.task.TaskKind;

class ConfirmAnswerTest {

    private final CaseAtTheLake lake = new CaseAtTheLake();

    private Consent consent = lake.added(new Use.Service(ServiceKind.SCHOOL));

    @BeforeEach
    void amaAgreesAsASocialWorker() {
        lake.write(consent, Whose.WHO_ANSWERS, new Answer.Yes(lake.asked(
                new GivenBy.OneProfessional(ProfessionalFunction.SOCIAL_WORKER))), NOON);
        consent = lake.now(consent);
    }

    @Test
    void isAYesWhenASecondPersonOfAnotherFunctionAgreesAndIsSeenAgainInThreeDays() {
        assertThat(confirm(ProfessionalFunction.MANAGER, true, lake.mensah)).isEqualTo(ConfirmAnswer.Outcome.SAID);

        assertThat(lake.now(consent).whoAnswers()).isInstanceOfSatisfying(Voice.Agreed.class,
                yes -> assertThat(yes.asked().by()).isEqualTo(new GivenBy.TwoProfessionals(
                        ProfessionalFunction.SOCIAL_WORKER, ProfessionalFunction.MANAGER)));
        assertThat(lake.open(TaskKind.CONFIRM_ANSWER)).isEmpty();
        assertThat(lake.open(TaskKind.ASK_CONSENT_AGAIN)).extracting(Task::due)
                .containsExactly(NOON.plus(Duration.ofDays(3)));
        assertThat(confirm(ProfessionalFunction.MANAGER, true, lake.mensah))
                .isEqualTo(ConfirmAnswer.Outcome.NOTHING_TO_CONFIRM);
    }

    @Test
    void countsFromTheDayOnWhichTheFirstOneDecidedNotFromTheTyping() {
        var yesterday = TODAY.minusDays(1);
        consent = lake.added(new Use.Service(ServiceKind.HEALTH_CARE));
        lake.write(consent, Whose.WHO_ANSWERS, new Answer.Yes(lake.asked(
                new GivenBy.OneProfessional(ProfessionalFunction.SOCIAL_WORKER), yesterday)), NOON);
        assertThat(lake.open(TaskKind.CONFIRM_ANSWER)).extracting(Task::due)
                .contains(yesterday.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
        consent = lake.now(consent);

        confirm(ProfessionalFunction.MANAGER, true, lake.mensah);

        assertThat(lake.open(TaskKind.ASK_CONSENT_AGAIN)).extracting(Task::due)
                .containsExactly(yesterday.plusDays(3).atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    @Test
    void isANoWhenTheSecondDoesNotAgree() {
        confirm(ProfessionalFunction.MANAGER, false, lake.mensah);

        assertThat(lake.now(consent).whoAnswers()).isInstanceOf(Voice.DidNotAgree.class);
        assertThat(lake.open(TaskKind.CONFIRM_ANSWER)).isEmpty();
    }

    @Test
    void takesNeitherTheSamePersonNorTheSameFunctionNorAStranger() {
        assertThat(confirm(ProfessionalFunction.MANAGER, true, lake.ama))
                .isEqualTo(ConfirmAnswer.Outcome.SAME_PERSON);
        assertThat(confirm(ProfessionalFunction.SOCIAL_WORKER, true, lake.mensah))
                .isEqualTo(ConfirmAnswer.Outcome.SAME_FUNCTION);
        assertThat(confirm(ProfessionalFunction.TEACHER, true, CaseAtTheLake.actor(Role.SOCIAL_WORKER)))
                .isEqualTo(ConfirmAnswer.Outcome.NOT_THERE);
        assertThat(lake.now(consent)).isEqualTo(consent);
    }

    @Test
    void isNotNeededWhereSomebodyAnswersByNow() {
        lake.motherAnswers();

        assertThat(confirm(ProfessionalFunction.MANAGER, true, lake.mensah))
                .isEqualTo(ConfirmAnswer.Outcome.SOMEBODY_ANSWERS);
    }

    private ConfirmAnswer.Outcome confirm(ProfessionalFunction second, boolean agrees, Actor by) {
        return new ConfirmAnswer(lake.consents, lake.answerers, lake.moves, lake.toTell).confirm(
                new ConfirmAnswer.Request(
                        consent.id(), consent.revision(), second, agrees, CaseAtTheLake.stamp()),
                by,
                CaseAtTheLake.moment(NOON));
    }
}
