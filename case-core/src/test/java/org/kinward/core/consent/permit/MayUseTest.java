package org.kinward.core.consent.permit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.core.consent.asked.CaseAtTheLake.NOON;
import static org.kinward.core.consent.asked.CaseAtTheLake.TODAY;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kinward.core.consent.NewStatement;
import org.kinward.core.consent.StatementExamples;
import org.kinward.core.consent.StatementVersion;
import org.kinward.core.consent.answering.AnswererKind;
import org.kinward.core.consent.asked.Answer;
import org.kinward.core.consent.asked.CaseAtTheLake;
import org.kinward.core.consent.asked.WriteAnswer;
import org.kinward.core.consent.emergency.Emergency;
import org.kinward.core.consent.emergency.EmergencyId;
import org.kinward.core.consent.emergency.EmergencyReason;
import org.kinward.core.consent.use.DataGroup;
import org.kinward.core.consent.use.ExtraUse;
import org.kinward.core.consent.use.Recipient;
import org.kinward.core.consent.use.RecipientKind;
import org.kinward.core.consent.use.ServiceKind;
import org.kinward.core.consent.use.Use;
import org.kinward.core.consent.voice.AskedProblem;
import org.kinward.core.consent.voice.CannotAskBecause;
import org.kinward.core.consent.voice.GivenBy;
import org.kinward.core.consent.voice.TryAgain;
import org.kinward.core.consent.voice.Whose;

class MayUseTest {

    private static final Recipient POLICE = new Recipient(RecipientKind.POLICE, "Port brigade");
    private static final Use SHARED = new Use.Sharing(POLICE, Set.of(DataGroup.HEALTH), TODAY.plusDays(10));

    private final CaseAtTheLake lake = new CaseAtTheLake();
    private final MayUse mayUse = new MayUse(lake.consents, lake.emergencies, lake.answerers,
            new TimeOfStatements(lake.statements));

    @Test
    void saysWhatMayBeSharedAndUntilWhen() {
        lake.agreed(SHARED, NOON);

        var typedDifferently = new Recipient(RecipientKind.POLICE, "port  BRIGADE");

        assertThat(share(typedDifferently, NOON, DataGroup.HEALTH)).isEqualTo(new Permit.Yes(new Permit.Limits(
                Set.of(DataGroup.HEALTH), Set.of(), Optional.of(TODAY.plusDays(10)), Optional.empty(),
                Optional.empty())));
    }

    @Test
    void endsWithItsLastDay() {
        lake.agreed(SHARED, NOON);

        assertThat(share(POLICE, NOON.plus(Duration.ofDays(10)), DataGroup.HEALTH)).isInstanceOf(Permit.Yes.class);
        assertThat(share(POLICE, NOON.plus(Duration.ofDays(11)), DataGroup.HEALTH)).isEqualTo(no(NoBecause.EXPIRED));
    }

    @Test
    void isForOneOfficeOnly() {
        lake.agreed(SHARED, NOON);

        assertThat(share(new Recipient(RecipientKind.POLICE, "Border post"), NOON, DataGroup.HEALTH))
                .isEqualTo(no(NoBecause.NOT_ASKED_YET));
        assertThat(share(new Recipient(RecipientKind.COURT, "Port brigade"), NOON, DataGroup.HEALTH))
                .isEqualTo(no(NoBecause.NOT_ASKED_YET));
    }

    @Test
    void givesAPartWhereMoreWasWanted() {
        lake.agreed(SHARED, NOON);

        assertThat(share(POLICE, NOON, DataGroup.HEALTH, DataGroup.WHAT_HAPPENED)).isInstanceOfSatisfying(
                Permit.OnlyPart.class, part -> {
                    assertThat(part.limits().groups()).containsExactly(DataGroup.HEALTH);
                    assertThat(part.not()).containsExactly(DataGroup.WHAT_HAPPENED);
                });
        assertThat(share(POLICE, NOON, DataGroup.WHAT_HAPPENED)).isEqualTo(no(NoBecause.NOT_ASKED_YET));
    }

    @Test
    void endsWhenEitherSideTakesItBack() {
        lake.withdraw(lake.agreed(SHARED, NOON), Whose.CHILD, false);

        assertThat(share(POLICE, NOON, DataGroup.HEALTH)).isEqualTo(no(NoBecause.WITHDRAWN));
    }

    @Test
    void coversOnlyWhatWasWrittenBeforeAnotherVersionOfTheStatementWasInForce() {
        lake.agreed(SHARED, NOON);
        var second = new NewStatement(StatementVersion.fresh(), StatementExamples.texts("second", "en"),
                StatementExamples.ADJOA, NOON.plusSeconds(60));
        lake.statements.publish(second);
        lake.statements.publish(new NewStatement(StatementVersion.fresh(), StatementExamples.texts("third", "en"),
                StatementExamples.ADJOA, NOON.plusSeconds(120)));

        var permit = (Permit.Yes) share(POLICE, NOON.plusSeconds(180), DataGroup.HEALTH);

        assertThat(permit.limits().writtenBefore()).contains(second.at());
    }

    @Test
    void needsBothSides() {
        lake.motherAnswers();
        var consent = lake.added(SHARED);
        lake.write(consent, Whose.CHILD, new Answer.Yes(lake.asked(new GivenBy.Child())), NOON);
        assertThat(share(POLICE, NOON, DataGroup.HEALTH)).isEqualTo(no(NoBecause.NOT_ASKED_YET));

        lake.write(lake.now(consent), Whose.WHO_ANSWERS, new Answer.No(
                lake.asked(lake.mother()), TryAgain.IN_1_DAY), NOON);

        assertThat(share(POLICE, NOON, DataGroup.HEALTH)).isEqualTo(no(NoBecause.WHO_ANSWERS_DID_NOT_AGREE));
    }

    @Test
    void leavesItToWhoAnswersWhereTheChildDoesNotUnderstandYetAndForNoOtherReason() {
        lake.agreed(new Use.Service(ServiceKind.SCHOOL), NOON);
        assertThat(ask(new Wanted.Service(ServiceKind.SCHOOL), NOON)).isInstanceOf(Permit.Yes.class);
        var young = lake.added(new Use.Service(ServiceKind.HEALTH_CARE));
        lake.write(young, Whose.WHO_ANSWERS, new Answer.Yes(lake.asked(lake.mother())), NOON);
        lake.write(lake.now(young), Whose.CHILD, notNow(CannotAskBecause.TOO_ILL_OR_UPSET), NOON);
        assertThat(ask(new Wanted.Service(ServiceKind.HEALTH_CARE), NOON)).isEqualTo(no(NoBecause.CANNOT_ASK_NOW));

        lake.write(lake.now(young), Whose.CHILD, notNow(CannotAskBecause.NOT_UNDERSTOOD_YET), NOON);

        assertThat(ask(new Wanted.Service(ServiceKind.HEALTH_CARE), NOON)).isInstanceOf(Permit.Yes.class);
    }

    @Test
    void keepsProtectionGoingWhileAWithdrawalAgainstTheChildIsDecidedAndStopsWhatNobodyNeeds() {
        lake.withdraw(lake.agreed(SHARED, NOON), Whose.WHO_ANSWERS, true);
        lake.withdraw(lake.agreed(new Use.Extra(ExtraUse.PHOTOGRAPH), NOON), Whose.WHO_ANSWERS, true);

        assertThat(share(POLICE, NOON, DataGroup.HEALTH)).isInstanceOf(Permit.Yes.class);
        assertThat(ask(new Wanted.Extra(ExtraUse.PHOTOGRAPH), NOON)).isEqualTo(no(NoBecause.TO_BE_DECIDED));
        assertThat(ask(new Wanted.Extra(ExtraUse.RESEARCH), NOON)).isEqualTo(no(NoBecause.NOT_ASKED_YET));
    }

    @Test
    void countsTheNewestWordAboutAGroup() {
        lake.agreed(SHARED, NOON);
        var more = lake.added(new Use.Sharing(POLICE, Set.of(DataGroup.HEALTH, DataGroup.PAPERS), TODAY.plusDays(1)));
        lake.write(more, Whose.CHILD, new Answer.No(lake.asked(new GivenBy.Child()), TryAgain.WHEN_THE_CHILD_ASKS),
                NOON.plusSeconds(60));

        assertThat(share(POLICE, NOON.plusSeconds(61), DataGroup.HEALTH))
                .isEqualTo(no(NoBecause.CHILD_DID_NOT_AGREE));
    }

    @Test
    void lastsInAnEmergencyForItsOfficeItsGroupsAndItsTimeOnly() {
        lake.emergencies.add(new Emergency.Waiting(new EmergencyId(UUID.randomUUID()), lake.file,
                new Emergency.Shared(EmergencyReason.MISSING, POLICE, Set.of(DataGroup.WHO_THE_CHILD_IS)),
                new Emergency.Decided(lake.ama.person(), Optional.empty(), NOON, NOON.plus(Duration.ofHours(6)),
                        Optional.empty())));

        assertThat(share(POLICE, NOON, DataGroup.WHO_THE_CHILD_IS)).isInstanceOfSatisfying(Permit.Yes.class,
                yes -> assertThat(yes.limits().endsAt()).contains(NOON.plus(Duration.ofHours(6))));
        assertThat(share(POLICE, NOON, DataGroup.WHO_THE_CHILD_IS, DataGroup.HEALTH))
                .isInstanceOf(Permit.OnlyPart.class);
        assertThat(share(POLICE, NOON.plus(Duration.ofHours(6)), DataGroup.WHO_THE_CHILD_IS))
                .isEqualTo(no(NoBecause.NOT_ASKED_YET));
        assertThat(share(new Recipient(RecipientKind.COURT, "Port brigade"), NOON, DataGroup.WHO_THE_CHILD_IS))
                .isEqualTo(no(NoBecause.NOT_ASKED_YET));
    }

    /** Services go on and are asked anew; everything else stops until the young person has agreed afresh. */
    @Test
    void isAskedAfreshOfWhoIsOfAge() {
        var before = NOON.minusSeconds(60);
        var photograph = lake.agreed(new Use.Extra(ExtraUse.PHOTOGRAPH), before);
        lake.agreed(new Use.Service(ServiceKind.SCHOOL), before);
        var refused = lake.added(new Use.Service(ServiceKind.LEGAL_HELP));
        lake.write(refused, Whose.CHILD, new Answer.Yes(lake.asked(new GivenBy.Child())), before);
        lake.write(lake.now(refused), Whose.WHO_ANSWERS, new Answer.No(lake.asked(lake.mother()), TryAgain.IN_1_DAY),
                before);

        lake.answers(AnswererKind.YOUNG_ADULT, Optional.empty(), true);
        var later = NOON.plusSeconds(60);

        assertThat(ask(new Wanted.Service(ServiceKind.SCHOOL), later)).isInstanceOf(Permit.Yes.class);
        assertThat(ask(new Wanted.Service(ServiceKind.LEGAL_HELP), later)).as("nobody's no stands any more")
                .isInstanceOf(Permit.Yes.class);
        assertThat(ask(new Wanted.Extra(ExtraUse.PHOTOGRAPH), later)).isEqualTo(no(NoBecause.ASK_ANEW_AT_EIGHTEEN));
        assertThat(lake.write(photograph, Whose.WHO_ANSWERS, new Answer.Yes(lake.asked(lake.mother())), later))
                .isEqualTo(new WriteAnswer.Outcome.Refused(AskedProblem.NOT_THIS_SIDE));

        lake.write(photograph, Whose.CHILD, new Answer.Yes(lake.asked(new GivenBy.Child())), later);

        assertThat(ask(new Wanted.Extra(ExtraUse.PHOTOGRAPH), later)).isInstanceOf(Permit.Yes.class);
    }

    private Permit share(Recipient with, Instant at, DataGroup... groups) {
        return ask(new Wanted.Sharing(with, Set.of(groups)), at);
    }

    private Permit ask(Wanted wanted, Instant at) {
        return mayUse.ask(lake.file, wanted, CaseAtTheLake.moment(at));
    }

    private static Answer notNow(CannotAskBecause why) {
        return new Answer.NotNow(why, "Plays with the doll only", NOON.plusSeconds(60));
    }

    private static Permit no(NoBecause... why) {
        return new Permit.No(Set.of(why));
    }
}
