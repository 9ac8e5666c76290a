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
import org.kinward.core.statistics.family.Grouping;
import org.kinward.core.statistics.family.OfferedTable;
import org.kinward.core.statistics.family.OwnBands;
import org.kinward.core.statistics.family.Pace;
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

    /**
     * What holds for every family of this house: from which count on, and how often.
     *
     * @param noisy
     *            whether a family may show tables with chance in them instead of hiding small counts
     */
    public record Terms(Thresholds thresholds, int days, boolean noisy) {
    }

    /**
     * What somebody wants to declare, protected in one way for good.
     *
     * @param own
     *            groups of places, for tables of routes
     * @param pace
     *            how often it is counted anew
     */
    public record Wanted(int year, List<OfferedTable> tables, ReleaseFamily.Protection protection, OwnBands own,
            Pace pace) {

        public Wanted {
            tables = tables.stream().distinct().sorted().toList();
        }

        /** As often as the house allows. */
        public Wanted(int year, List<OfferedTable> tables, ReleaseFamily.Protection protection, OwnBands own) {
            this(year, tables, protection, own, Pace.QUARTER);
        }

        /** Tables that need no groups of places. */
        public Wanted(int year, List<OfferedTable> tables, ReleaseFamily.Protection protection) {
            this(year, tables, protection, OwnBands.NONE);
        }

        private List<Grouping> withoutBands() {
            return tables.stream().flatMap(table -> table.by().stream()).distinct()
                    .filter(by -> by.isOwn() && own.of(by.dimension()).isEmpty()).toList();
        }

        private boolean isNoisy() {
            return protection == ReleaseFamily.Protection.NOISY;
        }

        private List<OfferedTable> tied() {
            var placed = tables.stream().filter(table -> table.cameFrom().isPresent()).toList();
            return placed.stream().map(OfferedTable::cameFrom).distinct().count() > 1 ? placed : List.of();
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

        /** Some of the tables count a file more than once, which only chance protects. */
        record OnlyNoisy(List<OfferedTable> tables) implements Outcome {
        }

        /** These say in several ways where children came from: hidden figures of one could be told from another with an atlas. */
        record PlacesTied(List<OfferedTable> tables) implements Outcome {
        }

        /** Bands of these lie across each other, as 0–5 and 0–6 do: one table less the other would say what no cell says. */
        record BandsCross(List<OfferedTable> tables) implements Outcome {
        }

        /** A chosen table shows places, and nobody wrote down in which groups. */
        record NoBands(List<Grouping> of) implements Outcome {
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

    /** Whether a year may show tables with chance in them. */
    public boolean allowsNoisy() {
        return terms.noisy();
    }

    public Outcome declare(Wanted wanted, Actor actor, LocalDate today, Instant now) {
        if (!actor.is(Role.DATA_OFFICER) || (wanted.isNoisy() && !terms.noisy())) {
            throw new NotThere();
        }
        if (!years(today).contains(wanted.year())) {
            return new Outcome.NoYear();
        }
        if (wanted.tables().isEmpty()) {
            return new Outcome.NoTable();
        }
        var onlyNoisy = wanted.tables().stream().filter(OfferedTable::countsMoreThanOnce).toList();
        if (!wanted.isNoisy() && !onlyNoisy.isEmpty()) {
            return new Outcome.OnlyNoisy(onlyNoisy);
        }
        var proposals = new FamilyProposals(wanted.isNoisy() ? CubeLimits.NOISY : CubeLimits.USUAL, wanted.own(),
                wanted.pace());
        var much = proposals.tooMuch(wanted.tables());
        if (!much.isEmpty()) {
            return new Outcome.Much(much, proposals.leaveOutOneOf(wanted.tables()));
        }
        return fitting(wanted, actor, now);
    }

    private Outcome fitting(Wanted wanted, Actor actor, Instant now) {
        if (!wanted.isNoisy() && !wanted.tied().isEmpty()) {
            return new Outcome.PlacesTied(wanted.tied());
        }
        var crossing = OfferedTable.crossing(wanted.tables());
        if (!wanted.isNoisy() && !crossing.isEmpty()) {
            return new Outcome.BandsCross(crossing);
        }
        return wanted.withoutBands().isEmpty()
                ? kept(wanted, actor, now)
                : new Outcome.NoBands(wanted.withoutBands());
    }

    private Outcome kept(Wanted wanted, Actor actor, Instant now) {
        if (ledgers.of(actor.agency()).stream().anyMatch(one -> one.family().declared().year() == wanted.year())) {
            return new Outcome.DeclaredBefore();
        }
        var id = new FamilyId(UUID.randomUUID());
        var family = new ReleaseFamily(wanted.year(), Optional.of(actor.agency().value()),
                FamilyCube.of(wanted.tables(), wanted.own()), terms.thresholds(), wanted.pace().days(terms.days()),
                wanted.protection());
        return new DeskNotes.First(AuditAction.FAMILY_DECLARED, AuditObject.RELEASE_FAMILY, id).written(notes,
                () -> ledgers.declare(new KeptFamily(id, actor.agency(), family, actor.person(), now)))
                        ? new Outcome.Declared(id)
                        : new Outcome.DeclaredBefore();
    }
}
