package org.kinward.core.statistics.statutory;

import java.time.Instant;

import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.statistics.desk.DeskNotes;
import org.kinward.core.statistics.desk.FamilyId;
import org.kinward.core.statistics.ledger.StatutoryReturn;

/** A manager looks at a return that was signed. */
public final class ReadReturn {

    private final SignReturn returns;
    private final ReturnTables tables;
    private final DeskNotes notes;

    public ReadReturn(SignReturn returns, ReturnTables tables, DeskNotes notes) {
        this.returns = returns;
        this.tables = tables;
        this.notes = notes;
    }

    /** What was signed, and which of its figures there are to be seen. */
    public record Look(StatutoryReturn signed, ReturnTables.Figures figures) {
    }

    /** On a ledger that somebody changed nothing is shown as signed. Whoever is shown no figures because of how the records stand was refused them. */
    public Look read(FamilyId family, int number, Actor actor, Instant now) {
        var found = returns.one(family, number, actor);
        var figures = found.isKnown() ? tables.of(actor.agency(), found.signed(), now)
                : new ReturnTables.Figures.NotHeld();
        switch (figures) {
            case ReturnTables.Figures.Exact _ ->
                notes.note(AuditAction.FIGURES_VIEWED, AuditObject.STATUTORY_RETURN, family);
            case ReturnTables.Figures.NotHeld _,ReturnTables.Figures.Busy _ ->
                notes.refused(AuditAction.FIGURES_VIEWED, AuditObject.STATUTORY_RETURN, family);
        }
        return new Look(found.signed(), figures);
    }
}
