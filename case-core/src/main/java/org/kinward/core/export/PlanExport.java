package org.kinward.core.export;

import java.time.Instant;
import java.util.function.UnaryOperator;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;

/** A data officer begins an export, and says what is in it and what it is for. Nothing leaves by it. */
public class PlanExport {

    private final Exports exports;

    private final ExportMoves moves;

    public PlanExport(Exports exports, ExportMoves moves) {
        this.exports = exports;
        this.moves = moves;
    }

    /** Begins one; the same form begins it once. */
    @Transactional
    public void begin(ExportId id, Actor by, Instant now) {
        if (!by.is(Role.DATA_OFFICER)) {
            throw new NotThere();
        }
        exports.begin(Export.begun(id, new Export.Begun(by.agency(), by.person(), now)));
        if (moves.own(id, by).isEmpty()) {
            throw new NotThere();
        }
        moves.record(AuditAction.EXPORT_PLANNED, id);
    }

    /** Keeps what was said; false if it was asked for already. */
    @Transactional
    public boolean plan(ExportId id, UnaryOperator<ExportPlan> said, Actor by) {
        var export = moves.own(id, by).orElseThrow(NotThere::new);
        if (!exports.plan(id, said.apply(export.plan()))) {
            return false;
        }
        moves.record(AuditAction.EXPORT_PLANNED, id);
        return true;
    }
}
