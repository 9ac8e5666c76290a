package org.kinward.core.export;

import java.time.Instant;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.audit.AuditAction;

/** Another data officer, or an administrator, agrees that records leave or says why not; never who asked. */
public class AnswerExport {

    /** What came of it. */
    public enum Outcome {
        DONE, ASKED_BY_THE_SAME_PERSON, ANSWERED_BEFORE, OVER
    }

    private final Exports exports;

    private final ExportMoves moves;

    public AnswerExport(Exports exports, ExportMoves moves) {
        this.exports = exports;
        this.moves = moves;
    }

    @Transactional
    public Outcome agree(ExportId id, Actor by, Instant now) {
        return answer(id, new Export.Answered(by.person(), now, true, ""), by);
    }

    /** Refuses it, with a reason of {@link ExportPlan.Aim#SHORTEST} to {@link ExportPlan.Aim#LONGEST} signs. */
    @Transactional
    public Outcome refuse(ExportId id, String reason, Actor by, Instant now) {
        if (!ExportPlan.Aim.fits(reason)) {
            throw new IllegalArgumentException("a reason has 3 to 300 signs");
        }
        return answer(id, new Export.Answered(by.person(), now, false, reason.strip()), by);
    }

    private Outcome answer(ExportId id, Export.Answered answered, Actor by) {
        var export = moves.toAnswer(id, by).filter(one -> one.asked().isPresent()).orElseThrow(NotThere::new);
        if (export.isOf(by.person())) {
            return Outcome.ASKED_BY_THE_SAME_PERSON;
        }
        var state = export.state(answered.at());
        if (state != ExportState.WAITING) {
            var isSame = export.answered().filter(one -> one.by().equals(by.person())
                    && one.agreed() == answered.agreed() && one.reason().equals(answered.reason())).isPresent();
            return isSame ? Outcome.DONE : state == ExportState.OVER ? Outcome.OVER : Outcome.ANSWERED_BEFORE;
        }
        if (!exports.answer(id, answered)) {
            return Outcome.ANSWERED_BEFORE;
        }
        moves.record(answered.agreed() ? AuditAction.EXPORT_AGREED : AuditAction.EXPORT_REFUSED, id);
        return Outcome.DONE;
    }
}
