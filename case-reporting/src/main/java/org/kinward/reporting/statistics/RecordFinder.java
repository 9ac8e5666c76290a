package org.kinward.reporting.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.AgencyId;
import org.kinward.core.statistics.columns.RecordColumns;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads snapshots and records of named agencies; each transaction tells the database which ones, and sees no others. */
@Component
class RecordFinder {

    /** More than a page may take: a first table of a million records takes a second or two, on a slow machine some more. */
    private static final String ONE_AGENCY_IS_READ_IN = "select set_config('statement_timeout', '10s', true)";

    private final JdbcClient sql;
    private final JdbcTemplate connections;
    private final TransactionTemplate transaction;

    RecordFinder(@Qualifier("statsDataSource") DataSource source,
            @Qualifier("statsTransactions") PlatformTransactionManager manager) {
        this.sql = JdbcClient.create(source);
        this.connections = new JdbcTemplate(source);
        this.transaction = new TransactionTemplate(manager);
        transaction.setReadOnly(true);
    }

    /** The last snapshot of each agency at a moment; none of an agency that had none. */
    List<TakenSnapshot> snapshots(Collection<AgencyId> agencies, Optional<Instant> asOf) {
        return of(agencies, () -> sql.sql("""
                select distinct on (s.agency_id) s.agency_id, s.number, s.taken_at, e.records from statistics.snapshot s
                join statistics.snapshot_seal e on e.agency_id = s.agency_id and e.number = s.number
                where :at::timestamptz is null or s.taken_at <= :at::timestamptz
                order by s.agency_id, s.number desc
                """).param("at", asOf.map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null))
                .query((row, _) -> taken(row)).list());
    }

    /** The one of a number. */
    Optional<TakenSnapshot> snapshot(AgencyId agency, int number) {
        return of(List.of(agency), () -> sql.sql("""
                select s.agency_id, s.number, s.taken_at, e.records from statistics.snapshot s
                join statistics.snapshot_seal e on e.agency_id = s.agency_id and e.number = s.number
                where s.agency_id = :agency and s.number = :number
                """).param("agency", agency.value()).param("number", number).query((row, _) -> taken(row)).optional());
    }

    private static TakenSnapshot taken(ResultSet row) throws SQLException {
        return new TakenSnapshot(new AgencyId(row.getObject("agency_id", UUID.class)), row.getInt("number"),
                row.getObject("taken_at", OffsetDateTime.class).toInstant(), row.getInt("records"));
    }

    /** When figures of the last of these agencies had been taken since then; empty while one has none. */
    Optional<Instant> firstSince(Collection<AgencyId> agencies, Instant moment) {
        var firsts = of(agencies, () -> sql.sql("""
                select t.agency_id, min(t.at) as first_at from (select s.agency_id, s.taken_at as at from statistics.snapshot s
                    join statistics.snapshot_seal e on e.agency_id = s.agency_id and e.number = s.number
                    union all select u.agency_id, u.looked_at from statistics.snapshot_unchanged u) t
                where t.at >= :moment group by t.agency_id
                """).param("moment", moment.atOffset(ZoneOffset.UTC))
                .query((row, _) -> row.getObject("first_at", OffsetDateTime.class).toInstant()).list());
        return firsts.size() < agencies.size() ? Optional.empty() : firsts.stream().max(Instant::compareTo);
    }

    /** The records of these snapshots, one agency after the other; each time the database is told this one only. */
    RecordColumns records(List<TakenSnapshot> snapshots) {
        var agencies = snapshots.stream().map(TakenSnapshot::agency).toList();
        return of(agencies, () -> {
            sql.sql(ONE_AGENCY_IS_READ_IN).query(String.class).single();
            var translations = translations(sql, agencies);
            var columns = new RecordColumns(translations.dictionary(), translations.places(),
                    snapshots.stream().mapToInt(TakenSnapshot::records).sum());
            var reading = new PackedReading(columns, translations);
            var copy = new PackedCopy(reading);
            for (int at = 0; at < agencies.size(); at++) {
                tell(agencies.subList(at, at + 1));
                reading.of(at);
                var snapshot = snapshots.get(at);
                connections.execute((ConnectionCallback<@Nullable Void>) connection -> {
                    copy.read(connection, snapshot);
                    return null;
                });
            }
            return columns.done();
        });
    }

    /** The codes of these agencies, in the order of their numbers: it is the one in which tables show them. */
    static Translations translations(JdbcClient sql, List<AgencyId> agencies) {
        var translations = new Translations(agencies.size());
        sql.sql("""
                select agency_id, dimension, code, number from statistics.category where agency_id = any (:agencies::uuid[])
                order by agency_id, dimension, number
                """).param("agencies", agencies.stream().map(AgencyId::value).toArray(UUID[]::new)).query(row -> {
            translations.add(agencies.indexOf(new AgencyId(row.getObject(1, UUID.class))), row.getString(2),
                    row.getString(3), row.getInt(4));
        });
        return translations;
    }

    private <T> T of(Collection<AgencyId> agencies, Supplier<T> look) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            tell(agencies);
            return look.get();
        }));
    }

    private void tell(Collection<AgencyId> agencies) {
        var named = agencies.stream().map(agency -> agency.value().toString())
                .collect(Collectors.joining(",", "{", "}"));
        sql.sql("select set_config('kinward.agencies', ?, true)").param(named).query(String.class).single();
    }
}
