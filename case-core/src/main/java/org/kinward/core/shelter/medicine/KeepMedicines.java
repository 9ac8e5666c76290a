package org.kinward.core.shelter.medicine;

import java.util.Optional;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.casefile.CaseFile;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.casefile.ClosedCaseFile;

/**
 * Writes down medicines and allergies, and that they end. For who may open what is under the key of health: the lead worker,
 * who covers, and who is on shift where the child is; a manager takes over a shift for it.
 */
public class KeepMedicines {

    /** What came of it. */
    public enum Outcome {
        KEPT,
        /** Somebody else has written under this number, or has ended it, since. */
        KEPT_BEFORE, NOT_THERE
    }

    private final Medicines medicines;

    private final Allergies allergies;

    private final CaseMoves moves;

    public KeepMedicines(Medicines medicines, Allergies allergies, CaseMoves moves) {
        this.medicines = medicines;
        this.allergies = allergies;
        this.moves = moves;
    }

    /** Whether this person gives medicines to this child now: nobody does on a closed file. */
    @Transactional
    public boolean isFor(CaseFileId file, Actor by) {
        return file(file, by).filter(found -> !(found instanceof ClosedCaseFile)).isPresent();
    }

    /** Keeps a medicine once, after its name was sealed. */
    @Transactional
    public Outcome add(Medicine medicine, Actor by) {
        return file(medicine.file(), by).map(file -> {
            if (medicines.add(medicine)) {
                return kept(AuditObject.MEDICINE, file);
            }
            return before(medicines.of(file.id()).stream().anyMatch(
                    one -> one.number() == medicine.number() && one.isOf(medicine)));
        }).orElse(Outcome.NOT_THERE);
    }

    /** Keeps an allergy once, after it was sealed what it is. */
    @Transactional
    public Outcome add(Allergy allergy, Actor by) {
        return file(allergy.file(), by).map(file -> {
            if (allergies.add(allergy)) {
                return kept(AuditObject.ALLERGY, file);
            }
            return before(allergies.of(file.id()).stream().anyMatch(
                    one -> new Which(allergy.file(), allergy.number()).is(one) && one.isOf(allergy)));
        }).orElse(Outcome.NOT_THERE);
    }

    /** Stops a medicine, once. */
    @Transactional
    public Outcome stop(CaseFileId id, int number, Medicine.Stopped how, Actor by) {
        return file(id, by).flatMap(file -> medicines.of(id).stream().filter(one -> one.number() == number).findFirst()
                .map(one -> one.stopped().map(before -> before(before.why() == how.why()))
                        .orElseGet(() -> medicines.stop(one.stopped(how)) ? kept(AuditObject.MEDICINE, file)
                                : Outcome.KEPT_BEFORE)))
                .orElse(Outcome.NOT_THERE);
    }

    /** Which allergy of a child: its number, and the file in which it was written down. */
    public record Which(CaseFileId told, int number) {

        public boolean is(Allergy one) {
            return one.file().equals(told) && one.number() == number;
        }
    }

    /** Says that an allergy does not hold, once; by the last file of the child, in whichever it was written down. */
    @Transactional
    public Outcome end(CaseFileId id, Which which, Medicine.Stopped how, Actor by) {
        return file(id, by).flatMap(file -> allergies.of(id).stream().filter(which::is).findFirst()
                .map(one -> one.ended().map(before -> before(before.why() == how.why()))
                        .orElseGet(() -> allergies.end(one.ended(how)) ? kept(AuditObject.ALLERGY, file)
                                : Outcome.KEPT_BEFORE)))
                .orElse(Outcome.NOT_THERE);
    }

    private Outcome kept(AuditObject what, CaseFile file) {
        moves.record(AuditAction.MEDICINE_CHANGED, what, file.id().value(), file);
        return Outcome.KEPT;
    }

    private static Outcome before(boolean same) {
        return same ? Outcome.KEPT : Outcome.KEPT_BEFORE;
    }

    private Optional<CaseFile> file(CaseFileId id, Actor by) {
        return moves.atNight(id, by).filter(found -> by.isLead(found.intake().value(), found.home().worker())
                || by.places().onShift().contains(found.home().place()));
    }
}
