package org.kinward.core.risk.danger;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.casefile.CaseMoves;

/** Whoever has judged sees what the program would think, and keeps the level or changes it, with a reason. */
public class SettleDanger {

    /** What came of it. */
    public enum Outcome {
        SETTLED,
        /** Somebody has kept or changed it before. */
        SETTLED_BEFORE,
        /** There is a newer look: that one holds. */
        LOOKED_SINCE,
        /** The program thought the same. */
        NOTHING_TO_SAY, NOT_THERE
    }

    private final Assessments assessments;

    private final CaseMoves moves;

    private final NextLook next;

    public SettleDanger(Assessments assessments, CaseMoves moves, NextLook next) {
        this.assessments = assessments;
        this.moves = moves;
        this.next = next;
    }

    /** Writes it down, once. */
    @Transactional
    public Outcome settle(AssessmentId id, Judgement last, Actor by) {
        var found = assessments.find(id);
        var file = found.flatMap(one -> moves.at(one.file(), by));
        if (file.isEmpty()) {
            return Outcome.NOT_THERE;
        }
        if (!(found.orElseThrow() instanceof Assessment.Judged judged)) {
            return Outcome.SETTLED_BEFORE;
        }
        if (!judged.isWaiting()) {
            return Outcome.NOTHING_TO_SAY;
        }
        if (!assessments.of(judged.file()).getFirst().id().equals(id)) {
            return Outcome.LOOKED_SINCE;
        }
        var settled = judged.settled(last);
        if (!assessments.settle(settled)) {
            return Outcome.SETTLED_BEFORE;
        }
        if (!settled.isKept()) {
            next.after(settled, file.get(), by);
        }
        moves.record(AuditAction.DANGER_SETTLED, AuditObject.DANGER, id.value(), file.get());
        return Outcome.SETTLED;
    }
}
