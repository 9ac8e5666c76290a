package org.kinward.reporting.statistics;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import org.kinward.core.access.PlaceId;
import org.kinward.core.statistics.columns.Counting;
import org.kinward.core.statistics.columns.RecordColumns;
import org.kinward.core.statistics.question.TableQuestion;
import org.kinward.core.statistics.table.Behind;
import org.kinward.core.statistics.table.FigureAt;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts the records of some places once more, as the role of snapshots: the only one that knows of which case file a record is.
 * It answers with surrogates only; who may open them is decided where they are opened.
 */
@Repository
class RecordsBehind implements Behind {

    private static final String OF_PLACES = """
            select p.ones, convert_to(p.several, 'UTF8') as several, k.case_file_id
            from statistics.record r join statistics.packed_record p on p.record_id = r.record_id and p.from_snapshot = r.from_snapshot
            left join statistics.known_file k on k.record_id = r.record_id
            where r.agency_id = :agency and r.from_snapshot <= :number and (r.to_snapshot is null or r.to_snapshot > :number)
                and r.place in (select c.number from statistics.category c where c.agency_id = :agency
                    and c.dimension = 'PLACE' and c.code = any (:places::text[]))
            """;

    private final RecordFinder finder;
    private final JdbcClient sql;
    private final TransactionTemplate transaction;

    RecordsBehind(RecordFinder finder, @Qualifier("snapshotJdbc") JdbcClient sql,
            @Qualifier("snapshotTransactions") PlatformTransactionManager manager) {
        this.finder = finder;
        this.sql = sql;
        this.transaction = new TransactionTemplate(manager);
        transaction.setReadOnly(true);
    }

    @Override
    public Found files(TableQuestion question, FigureAt figure) {
        return finder.snapshots(question.agencies(), question.asOf()).stream().findFirst()
                .map(taken -> Objects.requireNonNull(transaction.execute(_ -> files(question, figure, taken))))
                .orElse(new Found(0, List.of()));
    }

    private Found files(TableQuestion question, FigureAt figure, TakenSnapshot taken) {
        var translations = RecordFinder.translations(sql, List.of(taken.agency()));
        var columns = new RecordColumns(translations.dictionary(), translations.places(), 1);
        var reading = new PackedReading(columns, translations);
        var files = new ArrayList<Optional<UUID>>();
        sql.sql(OF_PLACES).param("agency", taken.agency().value()).param("number", taken.number())
                .param("places", question.populations().get(figure.population()).places().stream().map(PlaceId::value)
                        .map(UUID::toString).toArray(String[]::new))
                .query(row -> {
                    read(reading, row.getBytes("ones"), row.getBytes("several"));
                    files.add(Optional.ofNullable(row.getObject("case_file_id", UUID.class)));
                });
        var rows = new Counting(columns.done(), Map.of(taken.agency(), taken.takenAt())).behind(question, figure);
        return new Found(rows.length, IntStream.of(rows).mapToObj(files::get).flatMap(Optional::stream).toList());
    }

    private static void read(PackedReading reading, byte[] ones, byte[] several) {
        reading.read(ByteBuffer.allocate(ones.length + several.length).put(ones).put(several), 0, ones.length,
                ones.length + several.length);
    }
}
