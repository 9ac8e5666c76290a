package org.kinward.persistence.statistics;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.kinward.core.access.PersonId;
import org.kinward.core.statistics.snapshot.Snapshot;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One snapshot while it is written, in the transaction of whoever takes it. */
record Taking(JdbcClient sql, UUID agency, int number) {

    void begin(Optional<PersonId> by, Instant at) {
        sql.sql("insert into statistics.snapshot (agency_id, number, taken_at, taken_by) values (:agency, :number, :at, :by)")
                .param("agency", agency).param("number", number).param("at", JdbcSnapshots.moment(at))
                .param("by", by.map(PersonId::value).orElse(null)).update();
        CategorySql.number(sql, agency);
    }

    /**
     * Ends and begins versions.
     *
     * @param marked
     *            case files that are known and were written to
     * @param before
     *            how many records the snapshot before has
     */
    Snapshot.Size write(UUID[] marked, int before) {
        int changed = marked.length == 0 ? 0 : statement(RecordSql.CHANGED).param("files", marked).update();
        int moved = statement(RecordSql.MOVED).update();
        int added = number == 1 ? addAll() : addFew();
        return new Snapshot.Size(before - moved + added, changed + moved + added);
    }

    private int addAll() {
        statement(RecordSql.KNOW_FILES).update();
        statement(RecordSql.KNOW_CHILDREN).update();
        return statement(RecordSql.ALL).update();
    }

    private int addFew() {
        if (!sql.sql(RecordSql.SOME_ARE_NEW).param("agency", agency).query(Boolean.class).single()) {
            return 0;
        }
        var files = statement(RecordSql.KNOW_FILES + "returning case_file_id")
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
        statement(RecordSql.KNOW_CHILDREN).update();
        return statement(RecordSql.ADDED).param("files", files.toArray(UUID[]::new)).update();
    }

    /** Written last: without it there is no snapshot. */
    void seal(Snapshot.Size size, String before) {
        statement("""
                insert into statistics.snapshot_seal (agency_id, number, records, changed, hash)
                values (:agency, :number, :records, :changed, :hash)
                """).param("records", size.records()).param("changed", size.changed()).param("hash", hash(before))
                .update();
    }

    /** Over everything that this snapshot began and ended, behind the hash of the one before. */
    String hash(String before) {
        return statement(RecordSql.SEAL).param("before", before).query(String.class).single();
    }

    private JdbcClient.StatementSpec statement(String statement) {
        return sql.sql(statement).param("agency", agency).param("number", number);
    }
}
