package org.kinward.core.shelter.medicine;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.casefile.CaseFile;
import org.kinward.core.casefile.CaseMoves;

/** Says what came of a dose. */
public class GiveMedicine {

    /** What came of it. */
    public enum Outcome {
        WRITTEN,
        /** Somebody has said something else of this dose since: a second dose would be a danger. */
        WRITTEN_BEFORE,
        /** There is no such medicine, or it is stopped, or this person does not give it. */
        NOT_THERE
    }

    private final Doses doses;

    private final Medicines medicines;

    private final KeepMedicines keep;

    private final CaseMoves moves;

    public GiveMedicine(Doses doses, Medicines medicines, KeepMedicines keep, CaseMoves moves) {
        this.doses = doses;
        this.medicines = medicines;
        this.keep = keep;
        this.moves = moves;
    }

    /** Keeps what was said, once; the same again is the same. */
    @Transactional
    public Outcome write(Dose dose, Actor by) {
        var which = dose.which();
        var known = keep.isFor(which.file(), by)
                && medicines.of(which.file()).stream().anyMatch(one -> one.number() == which.medicine()
                        && (one.stopped().isEmpty() || one.stopped().get().at().isAfter(which.due())));
        var file = moves.atNight(which.file(), by);
        if (!known || file.isEmpty()) {
            return Outcome.NOT_THERE;
        }
        return write(dose, file.get());
    }

    private Outcome write(Dose dose, CaseFile file) {
        var said = doses.of(dose.which());
        if (said.stream().anyMatch(dose::isOf)) {
            return Outcome.WRITTEN;
        }
        if (said.size() + 1 != dose.line() || !doses.write(dose)) {
            return Outcome.WRITTEN_BEFORE;
        }
        moves.record(AuditAction.MEDICINE_GIVEN, AuditObject.MEDICINE, file.id().value(), file);
        return Outcome.WRITTEN;
    }
}
