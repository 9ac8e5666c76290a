package org.kinward.core.statistics.statutory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.PlaceId;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.statistics.desk.DeskNotes;
import org.kinward.core.statistics.desk.FamilyId;
import org.kinward.core.statistics.desk.KeptLedger;
import org.kinward.core.statistics.desk.Ledgers;
import org.kinward.core.statistics.ledger.StatutoryReturn;

/**
 * A manager signs exact figures of the own children for an authority that a law names (F69). The ledger logs it; nothing that is
 * released changes by it.
 */
public final class SignReturn {

    private final Ledgers ledgers;
    private final DeskNotes notes;
    private final RecordsHeld records;

    public SignReturn(Ledgers ledgers, DeskNotes notes, RecordsHeld records) {
        this.ledgers = ledgers;
        this.notes = notes;
        this.records = records;
    }

    /** What a manager wants to sign, and as whom. */
    public record Wanted(FamilyId family, StatutoryReturn.To to, YearMonth from, YearMonth until, String name) {
    }

    /** What came of it. */
    public sealed interface Outcome {

        /** It is logged; counted from 0. */
        record Signed(int number) implements Outcome {
        }

        /** Its months are not of the year of the family, or end before they begin. */
        record WrongMonths() implements Outcome {
        }

        /** The ledger is not the one that is known, so nothing is signed on it. */
        record AnotherLedger() implements Outcome {
        }

        /** Nobody has written the records down for counting yet, so there is no figure to sign. */
        record NoSnapshot() implements Outcome {
        }

        /** What would be counted is not what was written down. */
        record NotHeld() implements Outcome {
        }

        /** What would be counted could not be compared with what was written down while somebody waits. */
        record Busy() implements Outcome {
        }

        /** Somebody wrote on the ledger meanwhile. */
        record Faster() implements Outcome {
        }
    }

    public Outcome sign(Wanted wanted, Actor actor, LocalDate today, Instant now) {
        var family = wanted.family();
        var places = places(actor);
        var kept = look(family, actor);
        if (!isOf(kept.ledger().family().year(), wanted)) {
            return new Outcome.WrongMonths();
        }
        if (!isKnown(kept)) {
            return refused(family, new Outcome.AnotherLedger());
        }
        var signature = new StatutoryReturn.Signature(actor.person().value(), wanted.name(), now);
        var found = records.toSign(actor.agency(), signature.at());
        return switch (found.state()) {
            case HELD -> kept(kept, new StatutoryReturn(today, wanted.to(),
                    new StatutoryReturn.Of(wanted.from(), wanted.until(), places), signature,
                    found.snapshot().map(in -> new StatutoryReturn.Counted(in.number(), in.hash()))),
                    new Ledgers.Writing(actor.person(), now, Optional.empty()));
            case NO_SNAPSHOT -> refused(family, new Outcome.NoSnapshot());
            case NOT_HELD -> refused(family, new Outcome.NotHeld());
            case BUSY -> refused(family, new Outcome.Busy());
        };
    }

    private Outcome kept(KeptLedger kept, StatutoryReturn signed, Ledgers.Writing writing) {
        var family = kept.family().id();
        return new DeskNotes.First(AuditAction.RETURN_SIGNED, AuditObject.STATUTORY_RETURN, family).written(notes,
                () -> ledgers.keep(kept, kept.ledger().with(signed), writing))
                        ? new Outcome.Signed(kept.ledger().returns().size())
                        : new Outcome.Faster();
    }

    /** Nothing is written on the ledger, and the trail says so. */
    private Outcome refused(FamilyId family, Outcome why) {
        notes.refused(AuditAction.RETURN_SIGNED, AuditObject.STATUTORY_RETURN, family);
        return why;
    }

    /** What was signed for a family; each is opened by whoever manages all of its places. */
    public List<StatutoryReturn> signed(FamilyId family, Actor actor) {
        return actor.is(Role.SHELTER_MANAGER) ? look(family, actor).ledger().returns() : List.of();
    }

    /**
     * One of them.
     *
     * @param isKnown
     *            whether the ledger that holds it is the one that is known: nobody changed what was signed
     */
    record Found(StatutoryReturn signed, boolean isKnown) {
    }

    /** One of them, for whoever manages all of its places. */
    Found one(FamilyId family, int number, Actor actor) {
        var places = places(actor);
        var kept = look(family, actor);
        var all = kept.ledger().returns();
        if (number < 0 || number >= all.size()
                || !new HashSet<>(places).containsAll(all.get(number).of().places())) {
            throw new NotThere();
        }
        return new Found(all.get(number), isKnown(kept));
    }

    private KeptLedger look(FamilyId family, Actor actor) {
        return ledgers.look(actor.agency(), family, OptionalInt.empty()).orElseThrow(NotThere::new);
    }

    private static boolean isKnown(KeptLedger kept) {
        return kept.ledger().head().equals(kept.head()) && kept.ledger().isWhole();
    }

    private static boolean isOf(int year, Wanted wanted) {
        return wanted.from().getYear() == year && wanted.until().getYear() == year
                && !wanted.until().isBefore(wanted.from());
    }

    private static List<UUID> places(Actor actor) {
        if (!actor.is(Role.SHELTER_MANAGER) || actor.managesAllYear().isEmpty()) {
            throw new NotThere();
        }
        return actor.managesAllYear().stream().map(PlaceId::value).sorted().toList();
    }
}
