package org.kinward.reporting.export.record;

import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import org.kinward.core.access.AgencyId;
import org.kinward.core.export.ExportPlan;
import org.kinward.core.export.safe.SourceRecord;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The records of one agency in one snapshot, never those of a case page; each look tells the database which agency. */
@Repository
public class ExportRecords {

    private static final int AT_ONCE = 5_000;

    private final JdbcClient sql;
    private final TransactionTemplate transaction;

    ExportRecords(@Qualifier("statsJdbc") JdbcClient sql,
            @Qualifier("statsTransactions") PlatformTransactionManager manager) {
        this.sql = sql;
        this.transaction = new TransactionTemplate(manager);
        transaction.setReadOnly(true);
    }

    /** The last whole snapshot of the agency; empty before the first one. */
    public Optional<ExportSnapshot> latest(AgencyId agency) {
        return snapshot(agency, Integer.MAX_VALUE);
    }

    /** The snapshot of this number, or the one before where it has none. */
    public Optional<ExportSnapshot> snapshot(AgencyId agency, int number) {
        return of(agency, () -> sql.sql("""
                select s.number, s.taken_at from statistics.snapshot s
                join statistics.snapshot_seal e on e.agency_id = s.agency_id and e.number = s.number
                where s.agency_id = :agency and s.number <= :number order by s.number desc limit 1
                """).param("agency", agency.value()).param("number", number)
                .query((row, _) -> new ExportSnapshot(row.getInt(1),
                        row.getObject(2, OffsetDateTime.class).toInstant()))
                .optional());
    }

    /** How many case files of the snapshot fit the filter; asked before any is read. */
    public int count(AgencyId agency, int snapshot, ExportPlan.Filter filter) {
        return of(agency, () -> asked("count(*)", agency, snapshot, filter).query(Integer.class).single());
    }

    /** Those case files. */
    public List<SourceRecord> read(AgencyId agency, int snapshot, ExportPlan.Filter filter) {
        return of(agency, () -> {
            var reading = new RecordWords();
            sql.sql("select dimension, code, number from statistics.category where agency_id = :agency")
                    .param("agency", agency.value())
                    .query(row -> {
                        reading.learn(row.getString(1), row.getString(2), row.getInt(3));
                    });
            return asked(RecordWords.COLUMNS, agency, snapshot, filter).withFetchSize(AT_ONCE)
                    .query((row, _) -> reading.read(row)).list();
        });
    }

    private JdbcClient.StatementSpec asked(String columns, AgencyId agency, int snapshot, ExportPlan.Filter filter) {
        return sql.sql("select " + columns + """

                from statistics.record_to_leave r where r.agency_id = :agency and r.from_snapshot <= :snapshot
                    and (r.to_snapshot is null or r.to_snapshot > :snapshot) and\s""" + switch (filter.happening()) {
            case RECORDED -> "r.opened_month between :from and :to";
            case CLOSED -> "r.closed_month between :from and :to";
            case RETURNED -> "r.returned_month between :from and :to";
            case OPEN_AT_END -> "r.opened_month <= :to and (r.closed_month is null or r.closed_month > :to)";
        }).param("agency", agency.value()).param("snapshot", snapshot).param("from", month(filter.period().from()))
                .param("to", month(filter.period().to()));
    }

    private static int month(YearMonth month) {
        return month.getYear() * 12 + month.getMonthValue() - 1;
    }

    private <T> T of(AgencyId agency, Supplier<T> look) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            sql.sql("select set_config('kinward.agencies', ?, true)").param("{" + agency.value() + "}")
                    .query(String.class).single();
            return look.get();
        }));
    }
}
