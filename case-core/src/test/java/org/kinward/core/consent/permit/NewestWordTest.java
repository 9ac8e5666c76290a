package org.kinward.core.consent.permit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.core.consent.asked.CaseAtTheLake.NOON;
import static org.kinward.core.consent.asked.CaseAtTheLake.TODAY;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kinward.core.consent.answering.AnswererKind;
import org.kinward.core.consent.answering.NotAskedBecause;
import org.kinward.core.consent.asked.Answer;
import org.kinward.core.consent.asked.CaseAtTheLake;
import org.kinward.core.consent.asked.ConfirmAnswer;
import org.kinward.core.consent.asked.Consent;
import org.kinward.core.consent.use.ContactBy;
import org.kinward.core.consent.use.ContactSays;
import org.kinward.core.consent.use.DataGroup;
import org.kinward.core.consent.use.ExtraUse;
import org.kinward.core.consent.use.FamilyMember;
import org.kinward.core.consent.use.Recipient;
import org.kinward.core.consent.use.RecipientKind;
import org.kinward.core.consent.use.ServiceKind;
import org.kinward.core.consent.use.Use;
import org.kinward.core.consent.voice.CannotAskBecause;
import org.kinward.core.consent.voice.GivenBy;
import org.kinward.core.consent.voice.Moment;
import org.kinward.core.consent.voice.ProfessionalFunction;
import org.kinward.core.consent.voice.TryAgain;
import org.kinward.core.consent.voice.Whose;

/** Which of several words counts: each side's newest, said by who still answers, about this office and this part of it. */
class NewestWordTest {

    private static final Recipient POLICE = new Recipient(RecipientKind.POLICE, "Brigade d'Aného");
    private static final Use HEALTH = sharing(POLICE, DataGroup.HEALTH);
    private static final Use MORE = sharing(POLICE, DataGroup.HEALTH, DataGroup.PAPERS);

    private final CaseAtTheLake lake = new CaseAtTheLake();
    private final MayUse mayUse = new MayUse(lake.consents, lake.emergencies, lake.answerers,
            new TimeOfStatements(lake.statements));

    @Test
    void keepsTheChildsNoWhateverWhoAnswersSaysLaterElsewhere() {
        lake.motherAnswers();
        var first = lake.added(HEALTH);
        lake.write(first, Whose.CHILD, yes(new GivenBy.Child()), NOON);
        lake.write(lake.added(MORE), Whose.CHILD, no(), NOON);

        lake.write(lake.now(first), Whose.WHO_ANSWERS, yes(lake.mother()), NOON.plusSeconds(60));

        assertThat(share(POLICE)).isEqualTo(new Permit.No(Set.of(NoBecause.CHILD_DID_NOT_AGREE)));
    }

    @Test
    void countsByTurnsWhereTwoWordsWereWrittenAtTheSameInstant() {
        lake.agreed(HEALTH, NOON);

        lake.write(lake.added(MORE), Whose.CHILD, no(), NOON);

        assertThat(share(POLICE)).isInstanceOf(Permit.No.class);
    }

    @Test
    void coversNoNoByTheWordThatNobodyCanBeAsked() {
        lake.motherAnswers();
        lake.write(lake.added(HEALTH), Whose.CHILD, no(), NOON);
        var more = lake.added(MORE);
        lake.write(more, Whose.WHO_ANSWERS, yes(lake.mother()), NOON);

        lake.write(lake.now(more), Whose.CHILD, new Answer.NotNow(CannotAskBecause.NOT_UNDERSTOOD_YET, "Plays",
                NOON.plusSeconds(60)), NOON.plusSeconds(60));

        assertThat(share(POLICE)).isEqualTo(new Permit.No(Set.of(NoBecause.CHILD_DID_NOT_AGREE)));
    }

    @Test
    void letsANoMeetAYesToTheSameOfficeHoweverItIsSpeltAndWhateverItsKind() {
        lake.agreed(HEALTH, NOON);
        assertThat(share(new Recipient(RecipientKind.POLICE, "BRIGADE d’Aneho"))).isInstanceOf(Permit.Yes.class);
        var other = new Recipient(RecipientKind.AUTHORITY_FOR_CHILDREN, "Brigade d’Aneho");
        assertThat(share(other)).as("no yes for another kind").isInstanceOf(Permit.No.class);

        lake.write(lake.added(sharing(other, DataGroup.HEALTH)), Whose.CHILD, no(), NOON);

        assertThat(share(POLICE)).isEqualTo(new Permit.No(Set.of(NoBecause.CHILD_DID_NOT_AGREE)));
    }

    @Test
    void isNoYesOfNobodyWhereAChildDecidesAloneAndHasTakenItBack() {
        var consent = lake.added(HEALTH);
        lake.write(consent, Whose.CHILD, yes(new GivenBy.Child()), NOON);
        lake.write(lake.now(consent), Whose.WHO_ANSWERS, yes(new GivenBy.ChildAlone()), NOON);
        assertThat(share(POLICE)).isInstanceOf(Permit.Yes.class);
        lake.withdraw(lake.now(consent), Whose.CHILD, false);

        lake.write(lake.now(consent), Whose.CHILD, new Answer.NotNow(CannotAskBecause.NOT_UNDERSTOOD_YET, "Plays",
                NOON.plusSeconds(60)), NOON.plusSeconds(60));

        assertThat(share(POLICE)).isInstanceOf(Permit.No.class);
    }

    @Test
    void saysToTheFamilyWhatWasAgreedToAndNothingElse() {
        lake.agreed(new Use.FamilyContact(FamilyMember.MOTHER, ContactBy.OUR_WORKER,
                Set.of(ContactSays.CHILD_IS_ALIVE_AND_WELL)), NOON);

        assertThat(contact(ContactSays.CHILD_IS_ALIVE_AND_WELL)).isInstanceOf(Permit.Yes.class);
        assertThat(contact(ContactSays.WHERE_CHILD_IS)).isInstanceOf(Permit.No.class);
        assertThat(contact(ContactSays.WHERE_CHILD_IS, ContactSays.CHILD_IS_ALIVE_AND_WELL)).isInstanceOfSatisfying(
                Permit.OnlyPart.class, part -> {
                    assertThat(part.limits().says()).containsExactly(ContactSays.CHILD_IS_ALIVE_AND_WELL);
                    assertThat(part.notSaid()).containsExactly(ContactSays.WHERE_CHILD_IS);
                });
    }

    @Test
    void asksAgainWhereSomebodyElseAnswersOrMayHaveHadAPartAndGoesOnWithWhatProtects() {
        lake.agreed(HEALTH, NOON);
        lake.agreed(new Use.Extra(ExtraUse.PHOTOGRAPH), NOON);
        var photograph = new Wanted.Extra(ExtraUse.PHOTOGRAPH);
        lake.answers(AnswererKind.PARENT, Optional.empty(), false);
        assertThat(ask(photograph)).as("the same mother, another end").isInstanceOf(Permit.Yes.class);

        lake.answers(AnswererKind.PARENT, Optional.of(NotAskedBecause.MAY_BE_INVOLVED), false);

        assertThat(ask(photograph)).isEqualTo(new Permit.No(Set.of(NoBecause.WHO_ANSWERS_CHANGED)));
        assertThat(share(POLICE)).isInstanceOf(Permit.Yes.class);
    }

    @Test
    void tellsMotherAndFatherApart() {
        lake.agreed(new Use.Extra(ExtraUse.PHOTOGRAPH), NOON);

        lake.answers(AnswererKind.PARENT, Optional.empty(), true);

        assertThat(ask(new Wanted.Extra(ExtraUse.PHOTOGRAPH))).isInstanceOf(Permit.No.class);
    }

    @Test
    void needsASecondProfessionalAndEndsAfterThreeDaysButForServices() {
        var end = NOON.plus(Duration.ofDays(3));
        for (var use : new Use[]{HEALTH, new Use.Service(ServiceKind.SCHOOL)}) {
            var consent = lake.added(use);
            lake.write(consent, Whose.CHILD, yes(new GivenBy.Child()), NOON);
            lake.write(lake.now(consent), Whose.WHO_ANSWERS,
                    yes(new GivenBy.OneProfessional(ProfessionalFunction.SOCIAL_WORKER)), NOON);
            if (use == HEALTH) {
                assertThat(share(POLICE)).isEqualTo(new Permit.No(Set.of(NoBecause.WAITS_FOR_SECOND)));
            }
            confirmed(lake.now(consent));
        }

        assertThat(share(POLICE)).isInstanceOfSatisfying(Permit.Yes.class,
                yes -> assertThat(yes.limits().endsAt()).contains(end));
        assertThat(ask(sharing(POLICE), end)).isEqualTo(new Permit.No(Set.of(NoBecause.NOT_SEEN_AGAIN)));
        assertThat(ask(new Wanted.Service(ServiceKind.SCHOOL), end)).isInstanceOf(Permit.Yes.class);
    }

    @ParameterizedTest
    @EnumSource(RecipientKind.class)
    void goesOnWithWhatProtectsWhileAWithdrawalIsUndecided(RecipientKind kind) {
        var office = new Recipient(kind, "The office");
        lake.withdraw(lake.agreed(sharing(office, DataGroup.HEALTH), NOON), Whose.WHO_ANSWERS, true);

        var stops = EnumSet.of(RecipientKind.DONOR, RecipientKind.EMBASSY).contains(kind);
        assertThat(share(office)).isInstanceOf(stops ? Permit.No.class : Permit.Yes.class);
    }

    @Test
    void endsAtMidnightOfTheAgencyAndNotOfLondon() {
        lake.agreed(HEALTH, NOON);
        var bangkok = ZoneId.of("Asia/Bangkok");
        var midnight = TODAY.plusDays(11).atStartOfDay(bangkok).toInstant();

        assertThat(mayUse.ask(lake.file, sharing(POLICE), new Moment(midnight.minusSeconds(1), bangkok)))
                .isInstanceOf(Permit.Yes.class);
        assertThat(mayUse.ask(lake.file, sharing(POLICE), new Moment(midnight, bangkok)))
                .isEqualTo(new Permit.No(Set.of(NoBecause.EXPIRED)));
    }

    private void confirmed(Consent consent) {
        new ConfirmAnswer(lake.consents, lake.answerers, lake.moves, lake.toTell).confirm(
                new ConfirmAnswer.Request(consent.id(),
                        consent.revision(), ProfessionalFunction.MANAGER, true, CaseAtTheLake.stamp()),
                lake.mensah,
                CaseAtTheLake.moment(NOON));
    }

    private Permit share(Recipient with) {
        return ask(sharing(with));
    }

    private Permit contact(ContactSays... says) {
        return ask(new Wanted.FamilyContact(FamilyMember.MOTHER, ContactBy.OUR_WORKER, Set.of(says)));
    }

    private Permit ask(Wanted wanted) {
        return ask(wanted, NOON.plusSeconds(120));
    }

    private Permit ask(Wanted wanted, Instant at) {
        return mayUse.ask(lake.file, wanted, CaseAtTheLake.moment(at));
    }

    private static Wanted.Sharing sharing(Recipient with) {
        return new Wanted.Sharing(with, Set.of(DataGroup.HEALTH));
    }

    private static Use sharing(Recipient with, DataGroup... groups) {
        return new Use.Sharing(with, Set.of(groups), TODAY.plusDays(10));
    }

    private Answer yes(GivenBy by) {
        return new Answer.Yes(lake.asked(by));
    }

    private Answer no() {
        return new Answer.No(lake.asked(new GivenBy.Child()), TryAgain.IN_1_DAY);
    }
}
