package org.kinward.core.statistics.noisy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.statistics.desk.DeclareFamily;
import org.kinward.core.statistics.desk.DeskNotes;
import org.kinward.core.statistics.desk.FamilyId;
import org.kinward.core.statistics.family.OfferedTable;
import org.kinward.core.statistics.ledger.Audience;

/** A data officer gives a noisy table out. Of two who press at once one begins anew, so the budget is spent once. */
public final class GiveNoisyTable {

    private static final int TRIES = 3;

    private final NoisyLedgers ledgers;
    private final NoisyRelease release;
    private final DeskNotes notes;
    private final DeclareFamily.Terms terms;

    public GiveNoisyTable(NoisyLedgers ledgers, NoisyRelease release, DeskNotes notes, DeclareFamily.Terms terms) {
        this.ledgers = ledgers;
        this.release = release;
        this.notes = notes;
        this.terms = terms;
    }

    /** Which table of which family, for whom. */
    public record Wanted(FamilyId family, OfferedTable table, Audience audience) {
    }

    /** What came of it. */
    public sealed interface Outcome {

        /** It went out; counted from 0. */
        record Given(int number) implements Outcome {
        }

        /** Nothing went out. */
        record Refused(Why why) implements Outcome {
        }
    }

    /** Why nothing went out. */
    public enum Why {
        /** Chance is switched off in this house; what went out before is still shown. */
        OFF,
        /** Nobody has written the records down for counting yet. */
        NO_SNAPSHOT,
        /** What would be counted is not what was written down. */
        NOT_HELD,
        /** The ledger is not the one that is known. */
        ANOTHER_LEDGER,
        /** Others wrote on the ledger again and again. */
        FASTER,
        /** As {@link NoisyRelease.Reason} has them. */
        EXACT, ISSUED_BEFORE, SPENT
    }

    /**
     * Gives it out, or says why not.
     *
     * @param today
     *            of the agency
     */
    public Outcome give(Wanted wanted, Actor actor, LocalDate today, Instant now) {
        if (!actor.is(Role.DATA_OFFICER)) {
            throw new NotThere();
        }
        if (!terms.noisy()) {
            return refused(wanted.family(), Why.OFF);
        }
        Outcome outcome = new Outcome.Refused(Why.FASTER);
        for (int tried = 0; tried < TRIES && outcome.equals(new Outcome.Refused(Why.FASTER)); tried++) {
            outcome = tried(wanted, actor, today, now);
        }
        return outcome;
    }

    private Outcome tried(Wanted wanted, Actor actor, LocalDate today, Instant now) {
        var kept = ledgers.find(actor.agency(), wanted.family()).orElseThrow(NotThere::new);
        var table = NoisyTable.of(kept.family(), wanted.table());
        if (kept.family().declared().cube().tables().stream().noneMatch(one -> one.name().equals(table.name()))) {
            throw new NotThere();
        }
        if (!kept.isProved()) {
            return refused(wanted.family(), Why.ANOTHER_LEDGER);
        }
        var at = counting(kept.ledger(), today);
        var known = at.isPresent() ? release.uncounted(kept.ledger(), of(wanted, table, at.getAsInt(), today))
                : Optional.<NoisyRelease.Outcome>empty();
        if (known.isPresent()) {
            return kept(kept, known.get(), actor, now);
        }
        return switch (ledgers.count(kept.family(), table, at)) {
            case NoisyLedgers.Counting.NoSnapshot _ -> refused(wanted.family(), Why.NO_SNAPSHOT);
            case NoisyLedgers.Counting.NotHeld _ -> refused(wanted.family(), Why.NOT_HELD);
            case NoisyLedgers.Counting.Counted counted -> kept(kept, release.release(kept.ledger(),
                    of(wanted, table, counted.snapshot(), today), counted), actor, now);
        };
    }

    private static NoisyRelease.Wanted of(Wanted wanted, NoisyTable table, int snapshot, LocalDate today) {
        return new NoisyRelease.Wanted(wanted.family(), table, snapshot, wanted.audience(), today);
    }

    private Outcome kept(NoisyLedgers.Kept before, NoisyRelease.Outcome outcome, Actor actor, Instant now) {
        var family = before.family().id();
        return switch (outcome) {
            case NoisyRelease.Outcome.Refused(var reason) -> refused(family, Why.valueOf(reason.name()));
            case NoisyRelease.Outcome.Granted(var next) ->
                new DeskNotes.First(AuditAction.RELEASE_ASKED, AuditObject.RELEASE_FAMILY, family).written(notes,
                        () -> ledgers.keep(before, next, actor.person(), now))
                                ? new Outcome.Given(next.issues().size() - 1)
                                : new Outcome.Refused(Why.FASTER);
        };
    }

    /** Nothing went out, and the trail says so. */
    private Outcome refused(FamilyId family, Why why) {
        notes.refused(AuditAction.RELEASE_ASKED, AuditObject.RELEASE_FAMILY, family);
        return new Outcome.Refused(why);
    }

    /** The last counting as long as no new one may follow; otherwise the newest. */
    static OptionalInt counting(NoisyLedger ledger, LocalDate today) {
        if (ledger.issues().isEmpty()) {
            return OptionalInt.empty();
        }
        int last = ledger.issues().getLast().snapshot();
        var begun = ledger.issues().stream().filter(issue -> issue.snapshot() == last).map(NoisyIssue::day)
                .min(LocalDate::compareTo).orElseThrow();
        return ledger.family().mayFollow(begun, today) ? OptionalInt.empty() : OptionalInt.of(last);
    }
}
