package org.kinward.core.statistics.statutory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.statistics.ledger.StatutoryReturn;
import org.kinward.core.statistics.question.AgeBands;
import org.kinward.core.statistics.question.Criterion;
import org.kinward.core.statistics.question.Happening;
import org.kinward.core.statistics.question.Period;
import org.kinward.core.statistics.question.Population;
import org.kinward.core.statistics.question.RecordDimension;
import org.kinward.core.statistics.question.TableQuestion;
import org.kinward.core.statistics.question.Unit;
import org.kinward.core.statistics.table.CountedTable;
import org.kinward.core.statistics.table.TableOutcome;

/** The exact tables of a return: children by sex and age, and by border. Never ethnic group, age and place together (F69). */
public final class ReturnTables {

    private static final List<List<Criterion>> TABLES = List.of(
            List.of(Criterion.of(RecordDimension.AGE_AT_INTAKE, AgeBands.USUAL), Criterion.of(RecordDimension.SEX)),
            List.of(Criterion.of(RecordDimension.BORDER)));

    private final SnapshotTables tables;
    private final RecordsHeld records;

    public ReturnTables(SnapshotTables tables, RecordsHeld records) {
        this.tables = tables;
        this.records = records;
    }

    /** What there is to be shown of a return. */
    public sealed interface Figures {

        /** As they stood when it was signed; nothing where there was no snapshot then. */
        record Exact(List<CountedTable> tables) implements Figures {
        }

        /** The records that they would be counted from are not what was written down. */
        record NotHeld() implements Figures {
        }

        /** They could not be compared with what was written down while somebody waits. */
        record Busy() implements Figures {
        }
    }

    /** Counted again at each look in the snapshot that was signed, after its records were compared with what was written down. */
    public Figures of(AgencyId agency, StatutoryReturn signed, Instant now) {
        var found = records.toShow(agency, signed, now);
        return switch (found.state()) {
            case HELD -> new Figures.Exact(counted(agency, signed, found.snapshot().orElseThrow().number()));
            case NO_SNAPSHOT -> new Figures.Exact(List.of());
            case NOT_HELD -> new Figures.NotHeld();
            case BUSY -> new Figures.Busy();
        };
    }

    private List<CountedTable> counted(AgencyId agency, StatutoryReturn signed, int snapshot) {
        var of = signed.of();
        var population = new Population(new Period(of.from(), of.to()), Happening.RECORDED,
                of.places().stream().map(PlaceId::new).collect(Collectors.toUnmodifiableSet()), List.of());
        return TABLES.stream()
                .map(by -> tables.count(new TableQuestion(Unit.CHILDREN, Set.of(agency), List.of(population), by,
                        Optional.empty()), snapshot))
                .map(ReturnTables::table)
                .flatMap(Optional::stream).toList();
    }

    private static Optional<CountedTable> table(TableOutcome outcome) {
        return outcome instanceof TableOutcome.Counted(var table) ? Optional.of(table) : Optional.empty();
    }
}
