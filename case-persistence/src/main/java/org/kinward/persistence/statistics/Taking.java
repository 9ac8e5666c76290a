package org.kinward.persistence.statistics;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.kinward.core.access.PersonId;
import org.kinward.core.statistics.snapshot.Snapshot;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One snapshot while it is written, in the transaction of whoever takes it. */
record Taking(JdbcClient sql, UUID agency, int number) {

    /** What one statement works out; more do not fit into its memory. */
    private static final int AT_ONCE = 5_000;
    /** For so few files a plan that holds for any few is as good as one of their own, and is made once. */
    private static final int FEW = 200;
    /**
     * Pages of files are found by their keys, and what was found is put together by hashing, never by going through it once for each
     * file. Which joins come first is written in the statements.
     */
    private static final String PLANS = """
            select set_config('random_page_cost', '1.1', true), set_config('enable_material', 'off', true),
                set_config('join_collapse_limit', '1', true), set_config('work_mem', '32MB', true), set_config('jit', 'off', true),
                set_config('lock_timeout', :lock, true), set_config('statement_timeout', :statement, true)
            """;

    /**
     * How long it waits. An agency that has a child in common with another one of which a snapshot is being taken waits until that is
     * done: at night for minutes, beside the pages no longer than they do.
     */
    enum Patience {
        PRESS("2s", "10s"), NIGHT("120s", "0");

        private final String lock;
        private final String statement;

        Patience(String lock, String statement) {
            this.lock = lock;
            this.statement = statement;
        }

        /** Takes this lock until the transaction ends: at night when it is free, beside the pages if it is. */
        boolean locks(JdbcClient sql, String what) {
            var locked = this == NIGHT ? "pg_advisory_xact_lock(hashtextextended(:what, 0)) is not null"
                    : "pg_try_advisory_xact_lock(hashtextextended(:what, 0))";
            return sql.sql("select " + locked).param("what", what).query(Boolean.class).single();
        }
    }

    /** To be called before anything else is asked in the transaction. */
    static void plan(JdbcClient sql, Patience patience) {
        sql.sql(PLANS).param("lock", patience.lock).param("statement", patience.statement).query((_, _) -> 1).single();
    }

    void begin(Optional<PersonId> by, Instant at) {
        sql.sql("insert into statistics.snapshot (agency_id, number, taken_at, taken_by) values (:agency, :number, :at, :by)")
                .param("agency", agency).param("number", number).param("at", JdbcSnapshots.moment(at))
                .param("by", by.map(PersonId::value).orElse(null)).update();
        CategorySql.number(sql, agency);
    }

    /** Nothing had changed: figures of this moment are those of the snapshot before. */
    void looked(Snapshot before, Instant at) {
        sql.sql("""
                insert into statistics.snapshot_unchanged (agency_id, looked_at, number) values (:agency, :at, :number)
                on conflict do nothing
                """).param("agency", agency).param("at", JdbcSnapshots.moment(at)).param("number", before.number())
                .update();
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
        int moved = statement(RecordSql.MOVED).update();
        var fresh = known();
        var written = Stream.of(marked, tiedTo(fresh)).flatMap(Arrays::stream).distinct().toArray(UUID[]::new);
        int changed = inParts(written, RecordSql.CHANGED);
        int added = inParts(fresh, RecordSql.ADD);
        return new Snapshot.Size(before - moved + added, changed + moved + added);
    }

    /** Case files that have just become known. */
    private UUID[] known() {
        if (!sql.sql(RecordSql.SOME_ARE_NEW).param("agency", agency).query(Boolean.class).single()) {
            return new UUID[0];
        }
        var files = sql.sql(RecordSql.NEW_FILES).param("agency", agency).query(UUID.class).list().toArray(UUID[]::new);
        planned("auto");
        statement(RecordSql.KNOW_FILES).param("files", files).update();
        statement(RecordSql.KNOW_CHILDREN).param("files", files).update();
        return files;
    }

    /** Case files of which only now somebody knows to whom their child is tied; of the first snapshot there are none. */
    private UUID[] tiedTo(UUID[] fresh) {
        return number == 1 || fresh.length == 0 ? new UUID[0]
                : statement(RecordSql.TIED_TO_NEW).param("files", fresh).query(UUID.class).list().toArray(UUID[]::new);
    }

    private int inParts(UUID[] files, String statement) {
        int done = 0;
        for (int from = 0; from < files.length; from += AT_ONCE) {
            var part = Arrays.copyOfRange(files, from, Math.min(files.length, from + AT_ONCE));
            planned(part.length <= FEW ? "force_generic_plan" : "force_custom_plan");
            done += statement(statement).param("files", part).update();
        }
        return done;
    }

    /** A plan for each statement is for what reads pages: keys are looked at row by row, and made for each row it takes longer than the look. */
    private void planned(String mode) {
        sql.sql("select set_config('plan_cache_mode', :plan, true)").param("plan", mode).query(String.class).single();
    }

    /** Written last: without it there is no snapshot. What would be counted otherwise than it was written is not sealed. */
    void seal(Snapshot.Size size, String before) {
        if (!statement(RecordSql.PACKED_LAST).query(Boolean.class).single()) {
            throw new DataIntegrityViolationException("records were packed otherwise than they were written");
        }
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

    /** Whether what is counted says what the records say, of every version up to this snapshot. */
    boolean isPackedWhole() {
        return statement(RecordSql.PACKED_WHOLE).query(Boolean.class).single();
    }

    private JdbcClient.StatementSpec statement(String statement) {
        return sql.sql(statement).param("agency", agency).param("number", number);
    }
}
