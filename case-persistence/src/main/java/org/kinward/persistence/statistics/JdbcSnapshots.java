package org.kinward.persistence.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PersonId;
import org.kinward.core.statistics.snapshot.Snapshot;
import org.kinward.core.statistics.snapshot.SnapshotOutcome;
import org.kinward.core.statistics.snapshot.Snapshots;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Snapshots in PostgreSQL, each in one transaction: what is killed in the middle leaves nothing. */
@Repository
class JdbcSnapshots implements Snapshots {

    private static final String FOUND = """
            select s.agency_id, s.number, s.taken_at, s.taken_by, e.records, e.changed, e.hash
            from statistics.snapshot s join statistics.snapshot_seal e on e.agency_id = s.agency_id and e.number = s.number
            where s.agency_id = :agency
            """;
    private static final String LAST = " order by s.number desc limit 1";
    /** A lock, and a statement. */
    private static final Set<String> NOT_WAITED_FOR = Set.of("55P03", "57014");
    private static final Logger LOG = LoggerFactory.getLogger(JdbcSnapshots.class);

    private final JdbcClient sql;
    private final TransactionTemplate transaction;

    JdbcSnapshots(@Qualifier("snapshotJdbc") JdbcClient sql,
            @Qualifier("snapshotTransactions") PlatformTransactionManager manager) {
        this.sql = sql;
        this.transaction = new TransactionTemplate(manager);
    }

    @Override
    public SnapshotOutcome take(AgencyId agency, Optional<PersonId> by, Instant at) {
        var patience = by.isPresent() ? Taking.Patience.PRESS : Taking.Patience.NIGHT;
        if (!nameMarks(patience)) {
            return new SnapshotOutcome.BeingTaken();
        }
        return Objects.requireNonNull(transaction.execute(status -> {
            Taking.plan(sql, patience);
            if (!isFirst("snapshot", agency)) {
                return new SnapshotOutcome.BeingTaken();
            }
            var before = found(agency);
            var marked = marked(agency);
            var nothing = status.createSavepoint();
            var taking = new Taking(sql, agency.value(), before.map(Snapshot::number).orElse(0) + 1);
            taking.begin(by, at);
            var size = taking.write(marked, before.map(last -> last.size().records()).orElse(0));
            if (before.isPresent() && size.changed() == 0) {
                status.rollbackToSavepoint(nothing);
                taking.looked(before.get(), at);
                return new SnapshotOutcome.Unchanged(before.get());
            }
            taking.seal(size, before.map(Snapshot::hash).orElse(""));
            return new SnapshotOutcome.Taken(found(agency).orElseThrow());
        }));
    }

    /**
     * In a transaction of its own: whoever takes a snapshot of another agency meanwhile sees what its marks belong to. False if
     * somebody names them just now and nobody has time to wait.
     */
    private boolean nameMarks(Taking.Patience patience) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            Taking.plan(sql, patience);
            if (!patience.locks(sql, "marks")) {
                return false;
            }
            sql.sql(RecordSql.NAME_MARKS).update();
            return true;
        }));
    }

    private UUID[] marked(AgencyId agency) {
        sql.sql("select set_config('kinward.agencies', :only, true)").param("only", "{" + agency.value() + "}")
                .query(String.class).single();
        return sql.sql(RecordSql.TAKE_MARKS).param("agency", agency.value()).query(UUID.class).list()
                .toArray(UUID[]::new);
    }

    @Override
    public Optional<Snapshot> latest(AgencyId agency) {
        return Objects.requireNonNull(transaction.execute(_ -> found(agency)));
    }

    @Override
    public Optional<Snapshot> asOf(AgencyId agency, Instant moment) {
        return Objects.requireNonNull(transaction.execute(_ -> sql.sql(FOUND + " and s.taken_at <= :moment" + LAST)
                .param("agency", agency.value()).param("moment", moment(moment)).query((row, _) -> snapshot(row))
                .optional()));
    }

    @Override
    public Optional<Snapshot> find(AgencyId agency, int number) {
        return Objects.requireNonNull(transaction.execute(_ -> sql.sql(FOUND + " and s.number = :number")
                .param("agency", agency.value()).param("number", number).query((row, _) -> snapshot(row)).optional()));
    }

    @Override
    public boolean holds(Snapshot snapshot) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            Taking.plan(sql, Taking.Patience.NIGHT);
            return isHeld(snapshot);
        }));
    }

    @Override
    public Comparison compare(Snapshot snapshot) {
        try {
            return Objects.requireNonNull(transaction.execute(_ -> {
                Taking.plan(sql, Taking.Patience.PRESS);
                if (!isFirst("comparison", snapshot.agency())) {
                    return Comparison.BUSY;
                }
                return isHeld(snapshot) ? Comparison.HELD : Comparison.NOT_HELD;
            }));
        } catch (DataAccessException failed) {
            if (!(NestedExceptionUtils.getMostSpecificCause(failed) instanceof SQLException cause)
                    || !NOT_WAITED_FOR.contains(String.valueOf(cause.getSQLState()))) {
                throw failed;
            }
            LOG.info("snapshot {} of agency {} was not compared: it took longer than a page waits", snapshot.number(),
                    snapshot.agency().value());
            return Comparison.BUSY;
        }
    }

    private boolean isHeld(Snapshot snapshot) {
        var before = find(snapshot.agency(), snapshot.number() - 1).map(Snapshot::hash);
        var taking = new Taking(sql, snapshot.agency().value(), snapshot.number());
        boolean holds = taking.hash(before.orElse("")).equals(snapshot.hash()) && taking.isPackedWhole();
        if (!holds) {
            LOG.error("snapshot {} of agency {} does not hold: nothing is counted of it to leave the house",
                    snapshot.number(), snapshot.agency().value());
        }
        return holds;
    }

    /** Whether nobody else does this for the agency; others learn so until the transaction ends. */
    private boolean isFirst(String what, AgencyId agency) {
        return sql.sql("select pg_try_advisory_xact_lock(hashtextextended(:what || ' ' || :agency::text, 0))")
                .param("what", what).param("agency", agency.value()).query(Boolean.class).single();
    }

    @Override
    public Set<AgencyId> agencies() {
        return Set.copyOf(Objects.requireNonNull(transaction.execute(_ -> sql
                .sql("select id from account.agency where ended_at is null")
                .query((row, _) -> new AgencyId(row.getObject("id", UUID.class))).list())));
    }

    private Optional<Snapshot> found(AgencyId agency) {
        return sql.sql(FOUND + LAST).param("agency", agency.value())
                .query((row, _) -> snapshot(row)).optional();
    }

    private static Snapshot snapshot(ResultSet row) throws SQLException {
        return new Snapshot(new AgencyId(row.getObject("agency_id", UUID.class)), row.getInt("number"),
                row.getObject("taken_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("taken_by", UUID.class)).map(PersonId::new),
                new Snapshot.Size(row.getInt("records"), row.getInt("changed")), row.getString("hash"));
    }

    /** As the database keeps moments. */
    static OffsetDateTime moment(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
