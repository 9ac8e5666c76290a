package org.kinward.core.export;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.audit.AuditAction;

/** A data officer asks for the export as it was shown; over {@link Export#ALONE} rows it waits for somebody else. */
public class AskExport {

    /** What came of it. */
    public enum Outcome {
        ASKED,
        /** Not what was shown any more, or asked for in another window. */
        CHANGED_SINCE, NOT_WHOLE, TOO_MANY_ROWS, TOO_FEW_CHILDREN
    }

    private final Exports exports;

    private final ExportLedger ledger;

    private final ExportMoves moves;

    public AskExport(Exports exports, ExportLedger ledger, ExportMoves moves) {
        this.exports = exports;
        this.ledger = ledger;
        this.moves = moves;
    }

    /**
     * What was on the page.
     *
     * @param revision
     *            of the export
     * @param leaving
     *            what the ledger of exports is to say then
     */
    public record Shown(long revision, ExportLedger.Leaving leaving) {
    }

    /**
     * Asks once. The ledger is written first: should the rest break, too much counts as having left, and never too little.
     *
     * @param asked
     *            how many rows of which snapshot leave
     */
    @Transactional
    public Outcome ask(ExportId id, Shown shown, Export.Asked asked, Actor by) {
        var export = moves.own(id, by).orElseThrow(NotThere::new);
        if (!export.plan().isWhole()) {
            return Outcome.NOT_WHOLE;
        }
        if (asked.rows() > Export.MOST_ROWS) {
            return Outcome.TOO_MANY_ROWS;
        }
        if (asked.rows() == 0) {
            return Outcome.TOO_FEW_CHILDREN;
        }
        if (export.asked().isPresent() || export.revision() != shown.revision()
                || !ledger.leave(by.agency(), id, shown.leaving()) || !exports.ask(id, shown.revision(), asked)) {
            return Outcome.CHANGED_SINCE;
        }
        moves.record(AuditAction.EXPORT_ASKED, id);
        return Outcome.ASKED;
    }
}
