package org.kinward.web.shelter.medicine;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.Supplier;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.identity.Kept;
import org.kinward.core.identity.Shown;
import org.kinward.core.identity.Vault;
import org.kinward.core.identity.VaultEntry;
import org.kinward.core.identity.VaultField;
import org.kinward.core.identity.VaultSlot;
import org.kinward.core.identity.VaultText;
import org.kinward.core.identity.slot.OtherFiles;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.core.saving.Revision;
import org.kinward.core.shelter.medicine.KeepMedicines;
import org.kinward.core.shelter.medicine.Medicine;
import org.kinward.web.intake.typed.TypedText;
import org.kinward.web.shell.form.FormStamp;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Seals what a medicine or an allergy is called, then casework says that it is there; opens it for whoever may. */
@Component
class MedicineDesk {

    private final Vault vault;

    private final OtherFiles others;

    MedicineDesk(Vault vault, OtherFiles others) {
        this.vault = vault;
        this.others = others;
    }

    /** What allergies of other files of the child are; the vault writes the look down. */
    Map<VaultSlot, VaultText> elsewhere(ReferenceNumber child, Actor to) {
        return others.warnings(child, VaultField.ALLERGY, to);
    }

    /** What is to be sealed, and the first number that the form had seen free. */
    record Sealing(ReferenceNumber child, VaultField field, int number, VaultText text) {

        /** What was typed on a form that had seen the lines before it. */
        static Sealing of(MedicineReading.At at, VaultField field, FormStamp stamp, String typed) {
            return new Sealing(at.head().reference(), field, (int) stamp.shownRevision().number() + 1,
                    new VaultText(TypedText.of(typed)));
        }
    }

    /** On to the sheet; where somebody wrote one down since, the page once more as it was typed. */
    static ModelAndView after(KeepMedicines.Outcome outcome, UUID file, Supplier<ModelAndView> again) {
        return switch (outcome) {
            case KEPT -> new ModelAndView("redirect:" + MedicinePath.of(file));
            case KEPT_BEFORE -> {
                var page = again.get().addObject("since", true);
                page.setStatus(HttpStatus.CONFLICT);
                yield page;
            }
            case NOT_THERE -> throw new NotThere();
        };
    }

    /**
     * Seals it under the first free number and keeps it there. A slot that holds something casework does not know is one that
     * was broken off: it is left out.
     *
     * @param known
     *            whether casework has something under this number
     */
    KeepMedicines.Outcome keep(Sealing sealing, IntPredicate known,
            IntFunction<KeepMedicines.Outcome> keeping, Actor by) {
        for (int number = sealing.number(); number <= Medicine.MOST; number++) {
            var slot = new VaultSlot(sealing.child(), sealing.field(), number - 1);
            var entry = VaultEntry.of(slot, new Revision(1), sealing.text()).ifFree();
            switch (vault.keep(entry, by)) {
                case Kept.Done _ -> {
                    return keeping.apply(number);
                }
                case Kept.Stale _ -> {
                    if (known.test(number)) {
                        return KeepMedicines.Outcome.KEPT_BEFORE;
                    }
                }
                case Kept.NotInCare _,Kept.Ended _ -> throw new NotThere();
            }
        }
        throw new NotThere();
    }

    /** What it is called, for whoever may know; the vault writes the look down. */
    Optional<String> show(ReferenceNumber child, VaultField field, int number, Actor to) {
        return vault.show(new VaultSlot(child, field, number - 1), to) instanceof Shown.Value(var text)
                ? Optional.of(text.clear())
                : Optional.empty();
    }
}
