package org.kinward.core.statistics.desk;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.statistics.cube.Cell;
import org.kinward.core.statistics.ledger.Audience;
import org.kinward.core.statistics.ledger.Issue;
import org.kinward.core.statistics.release.EarlierFigures;
import org.kinward.core.statistics.release.ReleaseProgramme;
import org.kinward.core.statistics.release.ReleasedFigures;

/**
 * Shows what was released, to whom it was released. Each time the ledger, the proof and every figure are checked before anything is
 * shown. Whoever works on figures reads what partners read; an administrator sees nothing of a case and reads what the public does.
 */
public final class ReadFigures {

    private final Ledgers ledgers;
    private final DeskNotes notes;
    private final ReleaseProgramme programme;

    public ReadFigures(Ledgers ledgers, DeskNotes notes, ReleaseProgramme programme) {
        this.ledgers = ledgers;
        this.notes = notes;
        this.programme = programme;
    }

    /** An issue and what it shows, nothing where it is not proved; and what its readers were shown before. */
    public record Read(KeptLedger kept, Issue issue, Optional<ReleasedFigures> figures,
            Optional<EarlierFigures> earlier) {

        /** What a cell showed before, if it was revised since. */
        public OptionalLong revised(Cell cell) {
            return figures.isEmpty() || earlier.isEmpty() ? OptionalLong.empty()
                    : earlier.get().revised(cell, figures.get());
        }
    }

    /** Every family of the own agency, and what went out to readers like this one. */
    public List<Ledgers.Overview> families(Actor actor) {
        var reader = reader(actor);
        notes.listed(actor);
        return ledgers.of(actor.agency()).stream().map(one -> new Ledgers.Overview(one.family(),
                one.out().stream().filter(out -> reader.reads(out.audience())).toList())).toList();
    }

    /** One of them. */
    public Ledgers.Overview family(FamilyId family, Actor actor) {
        return families(actor).stream().filter(one -> one.family().id().equals(family)).findFirst()
                .orElseThrow(NotThere::new);
    }

    /** One issue, shown. */
    public Read read(FamilyId family, int issue, Actor actor) {
        return read(family, issue, AuditAction.FIGURES_VIEWED, actor);
    }

    /** The same, to leave as a file. */
    public Read take(FamilyId family, int issue, Actor actor) {
        return read(family, issue, AuditAction.EXPORT_TAKEN, actor);
    }

    private Read read(FamilyId family, int issue, AuditAction action, Actor actor) {
        var reader = reader(actor);
        var kept = ledgers.look(actor.agency(), family, OptionalInt.of(issue)).orElseThrow(NotThere::new);
        var issues = kept.ledger().issues();
        if (issue < 0 || issue >= issues.size() || !reader.reads(issues.get(issue).audience())) {
            throw new NotThere();
        }
        notes.note(action, AuditObject.RELEASED_FIGURES, family);
        var figures = ShownFigures.read(programme, kept, issue);
        return new Read(kept, issues.get(issue), figures,
                figures.flatMap(_ -> programme.before(kept.ledger(), issue)));
    }

    /** Whose figures somebody reads; nobody else reads any. */
    public static Audience reader(Actor actor) {
        if (actor.is(Role.DATA_OFFICER) || actor.is(Role.SHELTER_MANAGER)) {
            return Audience.PARTNER;
        }
        if (actor.is(Role.ADMINISTRATOR)) {
            return Audience.PUBLIC;
        }
        throw new NotThere();
    }
}
