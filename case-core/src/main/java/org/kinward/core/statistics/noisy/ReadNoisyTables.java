package org.kinward.core.statistics.noisy;

import java.time.LocalDate;
import java.util.Optional;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.statistics.desk.DeskNotes;
import org.kinward.core.statistics.desk.FamilyId;
import org.kinward.core.statistics.desk.ReadFigures;
import org.kinward.core.statistics.family.OfferedTable;

/** Shows noisy tables to whom they were given. The seal is checked each time; nothing is shown of a ledger that is another. */
public final class ReadNoisyTables {

    private final NoisyLedgers ledgers;
    private final NoisyRelease release;
    private final DeskNotes notes;

    public ReadNoisyTables(NoisyLedgers ledgers, NoisyRelease release, DeskNotes notes) {
        this.ledgers = ledgers;
        this.release = release;
        this.notes = notes;
    }

    /** A table that went out and the family it is of; nothing where the ledger is another. */
    public record Read(NoisyLedgers.Kept kept, Optional<NoisyIssue> issue) {
    }

    /** The ledger of a family, to be listed. */
    public NoisyLedgers.Kept family(FamilyId family, Actor actor) {
        ReadFigures.reader(actor);
        var kept = ledgers.find(actor.agency(), family).orElseThrow(NotThere::new);
        notes.note(AuditAction.FIGURES_VIEWED, AuditObject.RELEASE_FAMILY, family);
        return kept;
    }

    /** How many more tables may go out today, of the counting that they would be of. */
    public int left(NoisyLedger ledger, LocalDate today) {
        return release.left(ledger, GiveNoisyTable.counting(ledger, today).orElse(-1), today);
    }

    /** What chance may have added to a table that went out. */
    public TwoSided noise(NoisyIssue issue) {
        return release.noise(new NoisyTable(OfferedTable.valueOf(issue.table())));
    }

    /** One table, shown. */
    public Read read(FamilyId family, int issue, Actor actor) {
        return read(family, issue, AuditAction.FIGURES_VIEWED, actor);
    }

    /** The same, to leave as a file. */
    public Read take(FamilyId family, int issue, Actor actor) {
        return read(family, issue, AuditAction.EXPORT_TAKEN, actor);
    }

    private Read read(FamilyId family, int issue, AuditAction action, Actor actor) {
        var reader = ReadFigures.reader(actor);
        var kept = ledgers.find(actor.agency(), family).orElseThrow(NotThere::new);
        var issues = kept.ledger().issues();
        if (issue < 0 || issue >= issues.size() || !reader.reads(issues.get(issue).audience())) {
            throw new NotThere();
        }
        notes.note(action, AuditObject.RELEASED_FIGURES, family);
        return new Read(kept, Optional.of(issues.get(issue)).filter(_ -> kept.isProved()));
    }
}
