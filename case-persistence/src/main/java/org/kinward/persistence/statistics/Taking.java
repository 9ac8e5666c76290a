package org.kinward.persistence.statistics;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

import org.kinward.core.access.PersonId;
import org.kinward.core.statistics.snapshot.Snapshot;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One snapshot while it is written, in the transaction of whoever takes it. */
record Taking(JdbcClient sql, UUID agency, int number) {

    /** What one statement works out; more do not fit into its memory. */
    private static final int AT_ONCE = 5_000;
    /** For so few files a plan that holds for any few is as good as one of their own, and is made once. */
    private static final int FEW = 200;
    /**
     * Pages of files are found by their keys, and what was found is put together by hashing, never by going through it once for each
     * file. Which joins come first is written in the statements. An agency that has a child in common with another one of which a
     * snapshot is being taken waits until that is done.
     */
    private static final String PLANS = """
            select set_config('random_page_cost', '1.1', true), set_config('enable_material', 'off', true),
                set_config('join_collapse_limit', '1', true), set_config('work_mem', '32MB', true), set_config('jit', 'off', true),
                set_config('lock_timeout', '120s', true)
            """;

    /** To be called before anything else is asked in the transaction. */
    static void plan(JdbcClient sql) {
        sql.sql(PLANS).query((_, _) -> 1).single();
    }

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
        int changed = inParts(marked, RecordSql.CHANGED);
        int moved = statement(RecordSql.MOVED).update();
        int added = add();
        return new Snapshot.Size(before - moved + added, changed + moved + added);
    }

    private int add() {
        if (!sql.sql(RecordSql.SOME_ARE_NEW).param("agency", agency).query(Boolean.class).single()) {
            return 0;
        }
        var files = sql.sql(RecordSql.NEW_FILES).param("agency", agency).query(UUID.class).list().toArray(UUID[]::new);
        inParts(files, RecordSql.KNOW_FILES);
        statement(RecordSql.KNOW_CHILDREN).param("files", files).update();
        return inParts(files, RecordSql.ADD);
    }

    private int inParts(UUID[] files, String statement) {
        int done = 0;
        for (int from = 0; from < files.length; from += AT_ONCE) {
            var part = Arrays.copyOfRange(files, from, Math.min(files.length, from + AT_ONCE));
            sql.sql("select set_config('plan_cache_mode', :plan, true)")
                    .param("plan", part.length <= FEW ? "force_generic_plan" : "force_custom_plan")
                    .query(String.class).single();
            done += statement(statement).param("files", part).update();
        }
        return done;
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

    /** Whether what is counted says what these records say. */
    boolean isPackedWhole() {
        return statement(RecordSql.PACKED_WHOLE).query(Boolean.class).single();
    }

    private JdbcClient.StatementSpec statement(String statement) {
        return sql.sql(statement).param("agency", agency).param("number", number);
    }
}
