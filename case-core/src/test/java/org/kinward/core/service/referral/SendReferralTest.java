package org.kinward.core.service.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinward.core.consent.asked.CaseAtTheLake.NOON;
import static org.kinward.core.consent.asked.CaseAtTheLake.TODAY;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.consent.NewStatement;
import org.kinward.core.consent.StatementExamples;
import org.kinward.core.consent.StatementVersion;
import org.kinward.core.consent.asked.CaseAtTheLake;
import org.kinward.core.consent.use.DataGroup;
import org.kinward.core.consent.use.Recipient;
import org.kinward.core.consent.use.RecipientKind;
import org.kinward.core.consent.use.Use;
import org.kinward.core.consent.voice.Whose;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.service.directory.ProviderExamples;
import org.kinward.core.service.directory.ProviderState;

/** Nothing goes along that consent does not cover for this office, now. */
class SendReferralTest {

    private final ClinicAtTheLake at = new ClinicAtTheLake();

    @Test
    void sharesExactlyTheWordsUntilTheLastDayOfTheConsent() {
        at.agreed(DataGroup.HEALTH, DataGroup.FAMILY);

        var sent = at.sent(DataGroup.HEALTH);

        var copy = at.referrals.copy(sent.id()).orElseThrow();
        assertThat(copy.shared()).containsExactly(new Shared(DataGroup.HEALTH, "About HEALTH"));
        assertThat(copy.until()).contains(TODAY.plusDays(11).atStartOfDay(ZoneOffset.UTC).toInstant());
        assertThat(sent.due()).isEqualTo(NOON.plus(Duration.ofDays(1)));
        assertThat(at.lake.trail).endsWith(AuditAction.REFERRAL_SENT);
    }

    /** A referral without a word about the child needs no consent to sharing. */
    @Test
    void asksForNothingWhereNothingIsShared() {
        assertThat(at.referrals.copy(at.sent().id()).orElseThrow().shared()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(DataGroup.class)
    void sharesNoGroupThatNobodyWasAskedAbout(DataGroup group) {
        var other = group == DataGroup.SCHOOL_AND_WORK ? DataGroup.HELP_GIVEN : DataGroup.SCHOOL_AND_WORK;
        at.agreed(other);

        assertThat(at.send(at.request(Way.PROGRAM, other, group), NOON))
                .isEqualTo(new SendReferral.Outcome.NotCovered(Set.of(group)));
        assertThat(at.referrals.all()).isEmpty();
    }

    @Test
    void sharesNothingAfterTheLastDay() {
        at.agreed(DataGroup.HEALTH);

        assertThat(at.send(at.request(Way.PROGRAM, DataGroup.HEALTH), NOON.plus(Duration.ofDays(10))))
                .isInstanceOf(SendReferral.Outcome.Sent.class);
        assertNotCovered(at.send(at.request(Way.PROGRAM, DataGroup.HEALTH), NOON.plus(Duration.ofDays(11))));
    }

    @ParameterizedTest
    @EnumSource(Whose.class)
    void sharesNothingOnceEitherSideTookItBack(Whose whose) {
        var consent = at.agreed(DataGroup.HEALTH);
        if (whose == Whose.WHO_ANSWERS) {
            at.lake.withdraw(consent, Whose.CHILD, false);
        }
        at.lake.withdraw(at.lake.now(consent), whose, false);

        assertNotCovered(at.send(at.request(Way.PROGRAM, DataGroup.HEALTH), NOON));
    }

    @Test
    void sharesNothingWithAnotherOffice() {
        at.lake.agreed(new Use.Sharing(new Recipient(RecipientKind.HEALTH_SERVICE, "Hill clinic"),
                Set.of(DataGroup.HEALTH), TODAY.plusDays(1)), NOON);
        at.lake.agreed(new Use.Sharing(new Recipient(RecipientKind.SCHOOL, "Lake clinic"), Set.of(DataGroup.HEALTH),
                TODAY.plusDays(1)), NOON);

        assertNotCovered(at.send(at.request(Way.PROGRAM, DataGroup.HEALTH), NOON));
    }

    @Test
    void sharesNoNewWordsWhereAnotherVersionOfTheStatementWasTold() {
        at.agreed(DataGroup.HEALTH);
        at.lake.statements.publish(new NewStatement(StatementVersion.fresh(), StatementExamples.texts("second", "en"),
                StatementExamples.ADJOA, NOON.plusSeconds(60)));

        assertNotCovered(at.send(at.request(Way.PROGRAM, DataGroup.HEALTH), NOON.plusSeconds(120)));
    }

    @Test
    void refusesAProviderThatTakesNobodyDoesNotGiveItOrDoesNotAnswer() {
        var request = at.request(Way.PROGRAM);
        at.clinic = at.clinic.become(ProviderState.CLOSED);
        assertThat(at.send(request, NOON)).isEqualTo(refused(SendReferral.Because.TAKES_NOBODY));
        at.clinic = at.clinic.become(ProviderState.RETIRED);
        assertThat(at.send(request, NOON)).isEqualTo(refused(SendReferral.Because.TAKES_NOBODY));
        at.clinic = ProviderExamples.line(ProviderExamples.school("Lake clinic"), at.afi);
        assertThat(at.send(request, NOON)).isEqualTo(refused(SendReferral.Because.NOT_ITS_SERVICE));
        at.clinic = ProviderExamples.line(ProviderExamples.clinic("Lake clinic"), at.afi);
        assertThat(at.send(request, NOON)).isEqualTo(refused(SendReferral.Because.NO_ACCOUNT));

        assertThat(at.send.send(request, Optional.empty(), at.lake.ama, CaseAtTheLake.moment(NOON)))
                .isEqualTo(refused(SendReferral.Because.NO_SUCH_PROVIDER));
        assertThat(at.referrals.all()).isEmpty();
    }

    @Test
    void writesALetterWithTheNumberOnly() {
        at.agreed(DataGroup.HEALTH);

        assertThat(at.send(at.request(Way.LETTER, DataGroup.HEALTH), NOON))
                .isEqualTo(refused(SendReferral.Because.LETTER_SHARES_NOTHING));
        var sent = (SendReferral.Outcome.Sent) at.send(at.request(Way.LETTER), NOON);

        assertThat(at.referrals.copy(sent.id())).isEmpty();
    }

    @Test
    void isSentOnceForEachFormByWhoWorksOnTheCase() {
        var request = at.request(Way.PROGRAM);
        assertThat(at.send.send(request, Optional.of(at.clinic), CaseAtTheLake.actor(Role.SOCIAL_WORKER),
                CaseAtTheLake.moment(NOON))).isEqualTo(new SendReferral.Outcome.NotThere());

        assertThat(at.send(request, NOON)).isEqualTo(at.send(request, NOON));

        assertThat(at.referrals.all()).hasSize(1);
        var other = new SendReferral.Request(request.id(), request.file(), request.asked(), "another name",
                request.shared());
        assertThatThrownBy(() -> at.send(other, NOON)).isInstanceOf(StaleRevision.class);
    }

    private static void assertNotCovered(SendReferral.Outcome outcome) {
        assertThat(outcome).isEqualTo(new SendReferral.Outcome.NotCovered(Set.of(DataGroup.HEALTH)));
    }

    private static SendReferral.Outcome refused(SendReferral.Because why) {
        return new SendReferral.Outcome.Refused(why);
    }
}
