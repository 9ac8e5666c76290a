package org.kinward.core.risk.danger;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.saving.OnceKey;

/** Writes down a look at the danger a child is in; the next look is planned by its level. */
public class JudgeDanger {

    /** What came of it. */
    public enum Outcome {
        JUDGED, NOT_THERE
    }

    private final Assessments assessments;

    private final CaseMoves moves;

    private final NextLook next;

    public JudgeDanger(Assessments assessments, CaseMoves moves, NextLook next) {
        this.assessments = assessments;
        this.moves = moves;
        this.next = next;
    }

    /**
     * Writes it down once; its id is the key of the form.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if somebody looked since the form was shown, or the same form was sent with something else before
     */
    @Transactional
    public Outcome judge(Assessment.Judged look, Actor by) {
        var file = moves.at(look.file(), by, AuditAction.DANGER_JUDGED);
        if (file.isEmpty()) {
            return Outcome.NOT_THERE;
        }
        if (moves.isFirst(stamp(look), by.person())) {
            assessments.add(look);
            next.after(look, file.get(), by);
            moves.record(AuditAction.DANGER_JUDGED, AuditObject.DANGER, look.id().value(), file.get());
        }
        return Outcome.JUDGED;
    }

    private static OnceKey stamp(Assessment.Judged look) {
        return new OnceKey(look.id().value(), "danger to " + look.file().value() + " " + look.signs().of() + " "
                + look.judged().level() + " " + look.judged().reason());
    }
}
