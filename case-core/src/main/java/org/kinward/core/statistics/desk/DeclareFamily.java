package org.kinward.core.statistics.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.statistics.cube.CubeLimits;
import org.kinward.core.statistics.cube.CubeLimits.TooMuch;
import org.kinward.core.statistics.family.FamilyCube;
import org.kinward.core.statistics.family.FamilyProposals;
import org.kinward.core.statistics.family.OfferedTable;
import org.kinward.core.statistics.ledger.ReleaseFamily;
import org.kinward.core.statistics.ledger.Thresholds;

/** A data officer says once which tables of a year may ever leave the house. */
public final class DeclareFamily {

    private static final int YEARS_BACK = 10;

    private final Ledgers ledgers;
    private final DeskNotes notes;
    private final Terms terms;

    public DeclareFamily(Ledgers ledgers, DeskNotes notes, Terms terms) {
        this.ledgers = ledgers;
        this.notes = notes;
        this.terms = terms;
    }

    /** What holds for every family of this house: from which count on, and how often. */
    public record Terms(Thresholds thresholds, int days) {
    }

    /** What somebody wants to declare. */
    public record Wanted(int year, List<OfferedTable> tables) {

        public Wanted {
            tables = tables.stream().distinct().sorted().toList();
        }
    }

    /** What came of it. */
    public sealed interface Outcome {

        /** It is kept, and nothing of it changes any more. */
        record Declared(FamilyId family) implements Outcome {
        }

        /** No table was chosen. */
        record NoTable() implements Outcome {
        }

        /** No year of the last ones. */
        record NoYear() implements Outcome {
        }

        /** The year was declared before. */
        record DeclaredBefore() implements Outcome {
        }

        /**
         * It does not fit.
         *
         * @param leaveOutOneOf
         *            without one of these it does
         */
        record Much(List<TooMuch> what, List<OfferedTable> leaveOutOneOf) implements Outcome {
        }
    }

    /** Years that can be declared, the newest first. */
    public static List<Integer> years(LocalDate today) {
        return IntStream.rangeClosed(0, YEARS_BACK).mapToObj(back -> today.getYear() - back).toList();
    }

    public Outcome declare(Wanted wanted, Actor actor, LocalDate today, Instant now) {
        if (!actor.is(Role.DATA_OFFICER)) {
            throw new NotThere();
        }
        if (!years(today).contains(wanted.year())) {
            return new Outcome.NoYear();
        }
        if (wanted.tables().isEmpty()) {
            return new Outcome.NoTable();
        }
        var proposals = new FamilyProposals(CubeLimits.USUAL);
        var much = proposals.tooMuch(wanted.tables());
        return much.isEmpty()
                ? kept(wanted, actor, now)
                : new Outcome.Much(much, proposals.leaveOutOneOf(wanted.tables()));
    }

    private Outcome kept(Wanted wanted, Actor actor, Instant now) {
        if (ledgers.of(actor.agency()).stream().anyMatch(one -> one.family().declared().year() == wanted.year())) {
            return new Outcome.DeclaredBefore();
        }
        var id = new FamilyId(UUID.randomUUID());
        notes.note(AuditAction.FAMILY_DECLARED, AuditObject.RELEASE_FAMILY, id);
        var family = new ReleaseFamily(wanted.year(), Optional.of(actor.agency().value()),
                FamilyCube.of(wanted.tables()), terms.thresholds(), terms.days(), ReleaseFamily.Protection.SUPPRESSED);
        return ledgers.declare(new KeptFamily(id, actor.agency(), family, actor.person(), now))
                ? new Outcome.Declared(id)
                : new Outcome.DeclaredBefore();
    }
}
