package org.kinward.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.core.identity.IdentityExamples.EVENING;
import static org.kinward.core.identity.IdentityExamples.FAR_AHEAD;
import static org.kinward.core.identity.IdentityExamples.SHELTER;
import static org.kinward.core.identity.IdentityExamples.amina;
import static org.kinward.core.identity.IdentityExamples.at;
import static org.kinward.core.identity.IdentityExamples.carer;
import static org.kinward.core.identity.IdentityExamples.colleague;
import static org.kinward.core.identity.IdentityExamples.entry;
import static org.kinward.core.identity.IdentityExamples.manager;
import static org.kinward.core.identity.IdentityExamples.stranger;
import static org.kinward.core.identity.IdentityExamples.worker;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.identity.care.CareRight;
import org.kinward.core.identity.care.DirectCare;
import org.kinward.core.saving.Revision;

/** What every vault promises about sealed details: nobody changes one unread, and none is lost to a later one. */
public abstract class SealedContract {

    private static final VaultField SIGNS = VaultField.HEALTH_SIGNS;

    protected abstract Vault vault();

    protected abstract DirectCare care();

    protected abstract List<AuditEntry> audit();

    @BeforeEach
    void theCarerOnShiftSawThatAminaIsPregnant() {
        care().grant(at(amina(), SHELTER), EVENING);
        care().grant(new CareRight.LeadWorker(amina(), worker().person()), EVENING);
        care().grant(new CareRight.OnShift(carer().person(), SHELTER, FAR_AHEAD), EVENING);
        care().grant(new CareRight.Manages(manager().person(), SHELTER), EVENING);
        care().grant(new CareRight.StaffOf(colleague().person(), SHELTER), EVENING);
        vault().keep(entry(amina(), SIGNS, 1, "pregnant"), carer());
    }

    private Shown shown(int item) {
        return vault().show(new VaultSlot(amina(), SIGNS, item), carer());
    }

    private static Shown value(String text) {
        return new Shown.Value(new VaultText(text));
    }

    private List<Former.Value> formerValues(Actor to) {
        assertThat(vault().former(amina(), SIGNS, to)).isInstanceOf(Former.Values.class);
        return vault().former(amina(), SIGNS, to) instanceof Former.Values(var values) ? values : List.of();
    }

    private List<String> former(Actor to) {
        return formerValues(to).stream().map(one -> one.text().clear()).toList();
    }

    private static VaultEntry emptied(int item) {
        return VaultEntry.emptied(new VaultSlot(amina(), SIGNS, item), new Revision(2));
    }

    @Test
    void putsBesideItWhatSomebodyWritesWhoMayNotReadIt() {
        for (var blind : List.of(manager(), colleague())) {
            assertThat(vault().keep(entry(amina(), SIGNS, 2, "drugged"), blind)).isEqualTo(new Kept.Done());
        }

        assertThat(shown(0)).isEqualTo(value("pregnant"));
        assertThat(shown(1)).isEqualTo(value("drugged"));
        assertThat(shown(2)).as("the other one stands beside both").isEqualTo(value("drugged"));
    }

    @Test
    void writesASecondTryOfTheSameFormWhereTheFirstOneWent() {
        vault().keep(entry(amina(), SIGNS, 2, "drugged"), manager());
        vault().keep(entry(amina(), SIGNS, 2, "drugged"), manager());

        assertThat(shown(1)).isEqualTo(value("drugged"));
        assertThat(shown(2)).isEqualTo(new Shown.Nothing());
    }

    @Test
    void takesNothingBackForSomebodyWhoMayNotReadItAndDoesNotTellHer() {
        for (var blind : List.of(manager(), colleague())) {
            assertThat(vault().keep(emptied(0), blind)).isEqualTo(new Kept.Done());
            assertThat(audit().getLast().action()).isEqualTo(AuditAction.IDENTITY_WRITTEN);
            assertThat(audit().getLast().outcome()).isEqualTo(AuditEntry.Outcome.REFUSED);
        }

        assertThat(shown(0)).isEqualTo(value("pregnant"));
    }

    @Test
    void letsWhoeverMayReadItReplaceItAndKeepsWhatItSaid() {
        vault().keep(entry(amina(), SIGNS, 2, "not pregnant"), worker());
        vault().keep(VaultEntry.emptied(VaultSlot.of(amina(), SIGNS), new Revision(3)), carer());

        assertThat(shown(0)).isEqualTo(new Shown.Nothing());
        var former = formerValues(carer());
        assertThat(former).extracting(one -> one.text().clear()).containsExactly("pregnant", "not pregnant");
        assertThat(former).extracting(Former.Value::revision).containsExactly(new Revision(1), new Revision(2));
        assertThat(former).extracting(one -> one.by().person()).containsExactly(carer().person(), worker().person());
        assertThat(former).extracting(one -> one.replaced().person()).containsExactly(worker().person(),
                carer().person());
    }

    @Test
    void showsWhatItSaidOnlyToWhoMaySeeWhatItSays() {
        vault().keep(entry(amina(), SIGNS, 2, "not pregnant"), worker());

        assertThat(former(worker())).containsExactly("pregnant");
        assertThat(audit().getLast().action()).isEqualTo(AuditAction.SEALED_SHOWN);
        for (var blind : List.of(manager(), colleague(), stranger())) {
            assertThat(vault().former(amina(), SIGNS, blind)).isEqualTo(new Former.Refused());
            assertThat(audit().getLast().outcome()).isEqualTo(AuditEntry.Outcome.REFUSED);
        }
    }

    /** Words of an event and persons written down one by one stand in ranges of their own, whoever writes in which order. */
    @Test
    void addsBesideWhatIsThereAndNeverOverIt() {
        add(SlotRange.SUSPECTS_OF_CHILD, "Zara", worker());
        add(SlotRange.SUSPECTS_OF_EVENT, "a white van", carer());
        add(SlotRange.SUSPECTS_OF_CHILD, "Kodjo", manager());
        add(SlotRange.SUSPECTS_OF_CHILD, "Kodjo", manager());
        add(SlotRange.SUSPECTS_OF_EVENT, "a red van", worker());

        assertThat(List.of(suspect(100), suspect(0), suspect(101), suspect(1))).containsExactly(value("Zara"),
                value("a white van"), value("Kodjo"), value("a red van"));
        assertThat(List.of(suspect(102), suspect(2))).containsOnly(new Shown.Nothing());
    }

    @Test
    void addsNothingWhereEverySlotIsTakenOrForAStranger() {
        for (int one = SlotRange.SUSPECTS_OF_CHILD.first(); one <= SlotRange.SUSPECTS_OF_CHILD.last(); one++) {
            assertThat(add(SlotRange.SUSPECTS_OF_CHILD, "number " + one, worker())).isEqualTo(Addition.Outcome.ADDED);
        }

        assertThat(add(SlotRange.SUSPECTS_OF_CHILD, "one more", worker())).isEqualTo(Addition.Outcome.FULL);
        assertThat(add(SlotRange.SUSPECTS_OF_CHILD, "number 150", worker())).isEqualTo(Addition.Outcome.ADDED);
        assertThat(add(SlotRange.SUSPECTS_OF_EVENT, "a van", stranger())).isEqualTo(Addition.Outcome.NOT_THERE);
        assertThat(suspect(0)).isEqualTo(new Shown.Nothing());
    }

    private Addition.Outcome add(SlotRange range, String words, Actor by) {
        return vault().add(new Addition(amina(), range, new VaultText(words)), by);
    }

    private Shown suspect(int item) {
        return vault().show(new VaultSlot(amina(), VaultField.SUSPECTED_PERSON, item), worker());
    }

    /** The child said no while it was written: it goes again, whoever may read it, and nothing else goes with it. */
    @Test
    void takesOutWhatCaseworkHasRefusedAndNothingElse() {
        var drugged = entry(amina(), SIGNS, 2, "drugged");
        vault().keep(drugged, manager());
        add(SlotRange.SUSPECTS_OF_CHILD, "Zara", worker());
        add(SlotRange.SUSPECTS_OF_CHILD, "Kodjo", manager());

        vault().keep(drugged.asRefused(), colleague());
        vault().keep(entry(amina(), SIGNS, 3, "drugged").asRefused(), manager());
        vault().keep(entry(amina(), SIGNS, 2, "pregnant").asRefused(), manager());
        assertThat(List.of(shown(0), shown(1))).containsExactly(value("pregnant"), value("drugged"));
        assertThat(vault().keep(drugged.asRefused(), manager())).isEqualTo(new Kept.Done());
        vault().keep(new Addition(amina(), SlotRange.SUSPECTS_OF_CHILD, new VaultText("Kodjo"))
                .at(SlotRange.SUSPECTS_OF_CHILD.first()).asRefused(), manager());

        assertThat(List.of(shown(0), shown(1), suspect(100), suspect(101))).containsExactly(value("pregnant"),
                new Shown.Nothing(), value("Zara"), new Shown.Nothing());
        assertThat(former(carer())).isEmpty();
    }

    @Test
    void keepsNoFormerValueWhereNothingChanged() {
        vault().keep(entry(amina(), SIGNS, 2, "pregnant"), worker());

        assertThat(former(worker())).isEmpty();
    }
}
