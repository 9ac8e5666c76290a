package org.kinward.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.core.identity.IdentityExamples.EVENING;
import static org.kinward.core.identity.IdentityExamples.FAR_AHEAD;
import static org.kinward.core.identity.IdentityExamples.LONG_AGO;
import static org.kinward.core.identity.IdentityExamples.OTHER_HOUSE;
import static org.kinward.core.identity.IdentityExamples.SHELTER;
import static org.kinward.core.identity.IdentityExamples.amina;
import static org.kinward.core.identity.IdentityExamples.at;
import static org.kinward.core.identity.IdentityExamples.carer;
import static org.kinward.core.identity.IdentityExamples.colleague;
import static org.kinward.core.identity.IdentityExamples.entry;
import static org.kinward.core.identity.IdentityExamples.kofi;
import static org.kinward.core.identity.IdentityExamples.manager;
import static org.kinward.core.identity.IdentityExamples.named;
import static org.kinward.core.identity.IdentityExamples.recordOf;
import static org.kinward.core.identity.IdentityExamples.stranger;
import static org.kinward.core.identity.IdentityExamples.worker;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.identity.care.CareRight;
import org.kinward.core.identity.care.DirectCare;
import org.kinward.core.identity.mend.HeldChild;
import org.kinward.core.identity.mend.HeldChildren;
import org.kinward.core.saving.Revision;

/** What every vault promises; run on the one in memory and on the real one. */
public abstract class VaultContract {

    protected abstract Vault vault();

    protected abstract DirectCare care();

    protected abstract HeldChildren held();

    protected abstract List<AuditEntry> audit();

    /** Makes everything written so far older than any transaction of casework. */
    protected abstract void letAllSettle();

    @BeforeEach
    void aminaIsInTheShelterAndKofiElsewhere() {
        care().grant(at(amina(), SHELTER), EVENING);
        care().grant(at(kofi(), OTHER_HOUSE), EVENING);
        care().grant(new CareRight.LeadWorker(amina(), worker().person()), EVENING);
        care().grant(new CareRight.OnShift(carer().person(), SHELTER, FAR_AHEAD), EVENING);
        care().grant(new CareRight.Manages(manager().person(), SHELTER), EVENING);
        care().grant(new CareRight.StaffOf(colleague().person(), SHELTER), EVENING);
    }

    private Kept keep(VaultEntry entry, Actor by) {
        return vault().keep(entry, by);
    }

    private Shown show(VaultField field, Actor to) {
        return vault().show(VaultSlot.of(amina(), field), to);
    }

    private static Shown value(String text) {
        return new Shown.Value(new VaultText(text));
    }

    private List<?> find(String name, Actor by) {
        return vault().find(new IdentitySearch.ByName(new VaultText(name)), by);
    }

    private AuditEntry lastAudited() {
        return audit().getLast();
    }

    @Test
    void showsWhatWasKept() {
        var kept = keep(named(amina(), "Amina"), carer());

        assertThat(kept).isEqualTo(new Kept.Done());
        assertThat(show(VaultField.NAME_USED, carer())).isEqualTo(value("Amina"));
        assertThat(lastAudited())
                .isEqualTo(AuditEntry.done(AuditAction.IDENTITY_SHOWN, AuditObject.NAME_USED, recordOf(amina())));
    }

    @Test
    void keepsTheSameEntryAgainWithoutChange() {
        keep(named(amina(), "Amina"), carer());

        assertThat(keep(named(amina(), "Amina"), carer())).isEqualTo(new Kept.Done());
        assertThat(keep(named(amina(), "Amina"), manager())).isEqualTo(new Kept.Done());
        assertThat(vault().held(amina(), carer()))
                .containsExactly(new HeldField(VaultField.NAME_USED, 0, new Revision(1)));
    }

    @Test
    void doesNotLetASlowerColleagueOverwriteTheSameRevision() {
        keep(named(amina(), "Amina"), carer());

        var kept = keep(named(amina(), "Aminata"), manager());

        assertThat(kept).isEqualTo(new Kept.Stale(new Revision(1)));
        assertThat(show(VaultField.NAME_USED, carer())).isEqualTo(value("Amina"));
    }

    @Test
    void letsTheSamePersonTryAgainAndAnotherOnceTheFirstTryIsOver() {
        keep(named(amina(), "Amina"), carer());
        assertThat(keep(named(amina(), "Aminah"), carer())).isEqualTo(new Kept.Done());

        letAllSettle();

        assertThat(keep(named(amina(), "Aminata"), manager())).isEqualTo(new Kept.Done());
        assertThat(show(VaultField.NAME_USED, carer())).isEqualTo(value("Aminata"));
    }

    @Test
    void writesNothingOfAFormThatIsSentAgainAfterCaseworkWentOn() {
        keep(named(amina(), "Amina"), carer());
        letAllSettle();

        assertThat(keep(named(amina(), "Amina").asSentAgain(), manager())).isEqualTo(new Kept.Done());
        assertThat(keep(named(amina(), "Aminata").asSentAgain(), carer())).isEqualTo(new Kept.Stale(new Revision(1)));
        assertThat(keep(entry(amina(), VaultField.ESCORT_NAME, 1, "Yao").asSentAgain(), manager()))
                .isEqualTo(new Kept.Stale(Revision.NEW));
        assertThat(show(VaultField.NAME_USED, carer())).isEqualTo(value("Amina"));
        assertThat(show(VaultField.ESCORT_NAME, worker())).isEqualTo(new Shown.Nothing());
    }

    @Test
    void refusesARevisionBehindTheOneItHolds() {
        keep(entry(amina(), VaultField.NAME_USED, 3, "Amina"), carer());
        letAllSettle();

        assertThat(keep(entry(amina(), VaultField.NAME_USED, 2, "Aminata"), carer()))
                .isEqualTo(new Kept.Stale(new Revision(3)));
    }

    @Test
    void holdsNothingAfterADetailWasTakenBack() {
        keep(named(amina(), "Amina"), carer());

        keep(VaultEntry.emptied(VaultSlot.of(amina(), VaultField.NAME_USED), new Revision(2)), carer());

        assertThat(show(VaultField.NAME_USED, carer())).isEqualTo(new Shown.Nothing());
        assertThat(vault().held(amina(), carer())).isEmpty();
        assertThat(find("amina", worker())).isEmpty();
        assertThat(keep(named(amina(), "Amina"), carer())).isEqualTo(new Kept.Stale(new Revision(2)));
    }

    @Test
    void refusesWhomNothingTiesToTheChild() {
        keep(named(amina(), "Amina"), carer());

        assertThat(show(VaultField.NAME_USED, stranger())).isEqualTo(new Shown.Refused());
        assertThat(lastAudited().outcome()).isEqualTo(AuditEntry.Outcome.REFUSED);
        assertThat(keep(named(amina(), "X"), stranger())).isEqualTo(new Kept.NotInCare());
        assertThat(vault().held(amina(), stranger())).isEmpty();
    }

    @Test
    void letsTheWholeStaffWriteADraftButNotAHeldChild() {
        assertThat(keep(named(amina(), "Amina"), colleague())).isEqualTo(new Kept.Done());
        assertThat(show(VaultField.NAME_USED, colleague())).isEqualTo(new Shown.Refused());

        held().hold(amina());

        assertThat(keep(named(amina(), "Aminata"), colleague())).isEqualTo(new Kept.NotInCare());
        assertThat(keep(entry(amina(), VaultField.NAME_USED, 2, "Aminata"), carer())).isEqualTo(new Kept.Done());
    }

    @Test
    void keepsSealedCompartmentsForThePeopleOnShiftAndTheLeadWorker() {
        keep(entry(amina(), VaultField.HEALTH_SIGNS, 1, "pregnant"), carer());

        assertThat(show(VaultField.HEALTH_SIGNS, carer())).isEqualTo(value("pregnant"));
        assertThat(show(VaultField.HEALTH_SIGNS, worker())).isEqualTo(value("pregnant"));
        assertThat(lastAudited().action()).isEqualTo(AuditAction.SEALED_SHOWN);
        assertThat(show(VaultField.HEALTH_SIGNS, manager())).isEqualTo(new Shown.Refused());
        assertThat(vault().held(amina(), manager())).isEmpty();
        assertThat(vault().held(amina(), carer())).hasSize(1);
    }

    @Test
    void showsACarerNothingAfterTheShift() {
        keep(named(amina(), "Amina"), carer());

        care().revoke(new CareRight.OnShift(carer().person(), SHELTER, FAR_AHEAD), EVENING.plusSeconds(1));
        care().grant(new CareRight.OnShift(carer().person(), SHELTER, FAR_AHEAD), EVENING);

        assertThat(show(VaultField.NAME_USED, carer())).isEqualTo(new Shown.Refused());
        assertThat(vault().roll(SHELTER, carer())).isEqualTo(new Roll.Refused());
    }

    /** A clock that is set back dates a revocation before the grant that it takes away, and a grant before that. */
    @Test
    void takesAndGivesCareAlsoAfterTheClockWasSetBack() {
        var shift = new CareRight.OnShift(carer().person(), SHELTER, FAR_AHEAD);
        keep(named(amina(), "Amina"), carer());

        care().revoke(shift, EVENING.minusSeconds(60));
        assertThat(show(VaultField.NAME_USED, carer())).isEqualTo(new Shown.Refused());
        care().revoke(shift, FAR_AHEAD);
        care().grant(shift, EVENING.plusSeconds(1));
        assertThat(show(VaultField.NAME_USED, carer())).isEqualTo(value("Amina"));

        care().revoke(at(amina(), SHELTER), LONG_AGO);
        assertThat(show(VaultField.NAME_USED, carer())).isEqualTo(new Shown.Refused());
        care().revoke(at(amina(), SHELTER), FAR_AHEAD);
        care().grant(at(amina(), SHELTER), EVENING.plusSeconds(1));
        assertThat(show(VaultField.NAME_USED, carer())).isEqualTo(value("Amina"));
    }

    @Test
    void endsAShiftByItselfWhenItsTimeIsOver() {
        keep(named(amina(), "Amina"), carer());

        care().grant(new CareRight.OnShift(carer().person(), SHELTER, LONG_AGO), EVENING.plusSeconds(1));

        assertThat(show(VaultField.NAME_USED, carer())).isEqualTo(new Shown.Refused());
    }

    @Test
    void movesCareWithTheChild() {
        keep(named(amina(), "Amina"), carer());

        care().revoke(at(amina(), SHELTER), EVENING.plusSeconds(1));
        assertThat(show(VaultField.NAME_USED, carer())).isEqualTo(new Shown.Refused());
        care().grant(at(amina(), OTHER_HOUSE), EVENING.plusSeconds(2));

        assertThat(show(VaultField.NAME_USED, manager())).isEqualTo(new Shown.Refused());
        assertThat(show(VaultField.NAME_USED, worker())).isEqualTo(value("Amina"));
    }

    @Test
    void callsTheRollOfThePlaceInOneEntry() {
        care().grant(new CareRight.Manages(manager().person(), OTHER_HOUSE), EVENING);
        keep(named(amina(), "Amina"), carer());
        keep(named(kofi(), "Kofi"), manager());

        var roll = vault().roll(SHELTER, carer());

        assertThat(roll)
                .isEqualTo(new Roll.Called(List.of(new Roll.Line(amina(), Optional.of(new VaultText("Amina"))))));
        assertThat(lastAudited())
                .isEqualTo(AuditEntry.done(AuditAction.ROLL_SHOWN, AuditObject.ROLL, recordOf(amina())));
        assertThat(vault().roll(SHELTER, worker())).isEqualTo(new Roll.Refused());
        assertThat(vault().roll(SHELTER, colleague())).isEqualTo(new Roll.Refused());
    }

    @Test
    void findsByNameInDirectCareOnly() {
        care().grant(new CareRight.Manages(stranger().person(), OTHER_HOUSE), EVENING);
        keep(named(amina(), "Amina Sow"), carer());
        keep(named(kofi(), "Amina Sow"), stranger());

        assertThat(find("sow amina", worker())).isEqualTo(List.of(amina()));
        assertThat(lastAudited())
                .isEqualTo(AuditEntry.done(AuditAction.IDENTITY_SEARCHED, AuditObject.NAME, recordOf(amina())));
        assertThat(find("AMINA", stranger())).isEqualTo(List.of(kofi()));
        assertThat(find("amina", colleague())).isEmpty();
        assertThat(find("amina diallo", worker())).isEmpty();
    }

    @Test
    void findsByTelephone() {
        keep(entry(amina(), VaultField.CARER_PHONE, 1, "0712345678"), carer());

        assertThat(vault().find(new IdentitySearch.ByPhone(new VaultText("0712345678")), carer()))
                .containsExactly(amina());
        assertThat(vault().find(new IdentitySearch.ByPhone(new VaultText("0712345679")), carer())).isEmpty();
    }

    @Test
    void turnsADraftIntoHeldOnceAndForAll() {
        held().hold(amina());
        held().hold(amina());

        assertThat(held().among(List.of(amina())).get(amina()).state()).isEqualTo(HeldChild.State.HELD);
    }

    @Test
    void writesNothingToATombstone() {
        keep(named(amina(), "Amina"), carer());

        held().end(amina());
        held().end(amina());
        care().grant(at(amina(), SHELTER), EVENING.plusSeconds(5));
        held().hold(amina());

        assertThat(keep(named(amina(), "Amina"), carer())).isEqualTo(new Kept.Ended());
        assertThat(show(VaultField.NAME_USED, carer())).isEqualTo(new Shown.Refused());
        assertThat(find("amina", worker())).isEmpty();
        assertThat(held().among(List.of(amina())).get(amina()).state()).isEqualTo(HeldChild.State.ENDED);
    }
}
