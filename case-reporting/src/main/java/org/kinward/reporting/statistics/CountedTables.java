package org.kinward.reporting.statistics;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.kinward.core.access.AgencyId;
import org.kinward.core.statistics.columns.Counting;
import org.kinward.core.statistics.question.TableQuestion;
import org.kinward.core.statistics.statutory.SnapshotTables;
import org.kinward.core.statistics.table.Moments;
import org.kinward.core.statistics.table.TableOutcome;
import org.kinward.core.statistics.table.Tables;
import org.springframework.stereotype.Repository;

/** Tables of records in memory. The records of a snapshot never change, so they are read once and kept while there is room. */
@Repository
class CountedTables implements Tables, SnapshotTables, Moments {

    /** About 180 megabytes of the 512 that the program has. */
    private static final long MOST_RECORDS = 1_000_000;

    private final RecordFinder finder;
    private final KeptRecords<Counting> kept = new KeptRecords<>(MOST_RECORDS);

    CountedTables(RecordFinder finder) {
        this.finder = finder;
    }

    @Override
    public TableOutcome count(TableQuestion question) {
        return each(List.of(question)).getFirst();
    }

    @Override
    public List<TableOutcome> each(List<TableQuestion> questions) {
        var agencies = questions.getFirst().agencies();
        var asOf = questions.getFirst().asOf();
        if (!questions.stream().allMatch(one -> one.agencies().equals(agencies) && one.asOf().equals(asOf))) {
            throw new IllegalArgumentException("these are questions of other agencies or moments");
        }
        var snapshots = finder.snapshots(agencies, asOf);
        var missing = agencies.stream()
                .filter(agency -> snapshots.stream().noneMatch(taken -> taken.agency().equals(agency)))
                .collect(Collectors.toUnmodifiableSet());
        if (!missing.isEmpty()) {
            return Collections.nCopies(questions.size(), new TableOutcome.NoSnapshot(missing));
        }
        var counting = counting(snapshots);
        return questions.stream().map(counting::count).toList();
    }

    @Override
    public TableOutcome count(TableQuestion question, int number) {
        var agency = question.agencies().iterator().next();
        return finder.snapshot(agency, number).map(taken -> counting(List.of(taken)).count(question))
                .orElseGet(() -> new TableOutcome.NoSnapshot(question.agencies()));
    }

    @Override
    public Optional<Instant> firstSince(Set<AgencyId> agencies, Instant moment) {
        return finder.firstSince(agencies, moment);
    }

    private Counting counting(List<TakenSnapshot> snapshots) {
        return kept.of(snapshots, () -> new Counting(finder.records(snapshots), snapshots.stream()
                .collect(Collectors.toUnmodifiableMap(TakenSnapshot::agency, TakenSnapshot::takenAt))));
    }
}
