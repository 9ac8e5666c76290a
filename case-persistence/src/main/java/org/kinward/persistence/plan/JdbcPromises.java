package org.kinward.persistence.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import jakarta.transaction.Transactional;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.plan.Due;
import org.kinward.core.plan.promise.Promise;
import org.kinward.core.plan.promise.PromiseId;
import org.kinward.core.plan.promise.PromiseLine;
import org.kinward.core.plan.promise.PromiseState;
import org.kinward.core.plan.promise.Promises;
import org.kinward.core.saving.StaleRevision;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A promise and its lines: two tables that are only added to. */
@Repository
class JdbcPromises implements Promises {

    private static final String SELECT = """
            select p.id, p.case_file_id, p.words, p.due_on, p.due_end, l.state, l.told_on, l.told, l.moved_by, l.moved_at
            from casework.promise p join casework.promise_line l on l.promise_id = p.id
            """;

    private static final String ORDER = " order by p.written_at desc, p.id, l.number";

    private final JdbcClient casework;

    JdbcPromises(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    @Override
    @Transactional
    public void add(Promise promise) {
        var first = promise.last();
        casework.sql("""
                insert into casework.promise (id, case_file_id, words, due_on, due_end, written_by, written_at)
                values (:id, :file, :words, :day::date, :end::timestamptz, :by, :at)
                """).param("id", promise.id().value()).param("file", promise.file().value())
                .param("words", promise.words()).param("day", PlanColumns.day(promise.due()))
                .param("end", PlanColumns.end(promise.due())).param("by", first.by().value())
                .param("at", PlanColumns.column(first.at())).update();
        begin(promise.id(), first);
    }

    @Override
    @Transactional
    public void move(List<Moved> moved) {
        int kept = casework.sql("""
                insert into casework.promise_line (promise_id, number, state, state_before, told_on, told, moved_by, moved_at)
                select l.* from unnest(:ids::uuid[], :numbers::integer[], :states::text[], :befores::text[], :ons::date[],
                    :tolds::text[], :bys::uuid[], :ats::timestamptz[]) as l on conflict do nothing
                """).param("ids", column(moved, one -> one.seen().id().value()))
                .param("numbers", column(moved, one -> one.seen().revision().number() + 1))
                .param("states", column(moved, one -> one.line().state()))
                .param("befores", column(moved, one -> one.seen().state()))
                .param("ons", column(moved, one -> one.line().on()))
                .param("tolds", column(moved, one -> one.line().told()))
                .param("bys", column(moved, one -> one.line().by().value()))
                .param("ats", column(moved, one -> PlanColumns.column(one.line().at()))).update();
        if (kept < moved.size()) {
            throw new StaleRevision();
        }
    }

    private static String[] column(List<Moved> moved, Function<Moved, Object> value) {
        return moved.stream().map(one -> value.apply(one).toString()).toArray(String[]::new);
    }

    private void begin(PromiseId promise, PromiseLine line) {
        casework.sql("""
                insert into casework.promise_line (promise_id, number, state, told_on, told, moved_by, moved_at)
                values (:id, 1, :state, :on, :told, :by, :at)
                """).param("id", promise.value()).param("state", line.state().name()).param("on", line.on())
                .param("told", line.told()).param("by", line.by().value())
                .param("at", PlanColumns.column(line.at())).update();
    }

    @Override
    @Transactional
    public Optional<Promise> find(PromiseId id) {
        return read(casework.sql(SELECT + "where p.id = :id" + ORDER).param("id", id.value())).stream().findFirst();
    }

    @Override
    @Transactional
    public List<Promise> of(CaseFileId file) {
        return read(casework.sql(SELECT + "where p.case_file_id = :file" + ORDER).param("file", file.value()));
    }

    /** What is known of a promise so far. */
    private record Parts(CaseFileId file, String words, Optional<Due> due, List<PromiseLine> lines) {
    }

    private static List<Promise> read(JdbcClient.StatementSpec statement) {
        var all = new LinkedHashMap<UUID, Parts>();
        statement.query(row -> {
            var id = row.getObject("id", UUID.class);
            var parts = all.containsKey(id) ? all.get(id)
                    : new Parts(PlanColumns.file(row), row.getString("words"),
                            PlanColumns.due(row, "due_on", "due_end"), new ArrayList<>());
            all.put(id, parts);
            parts.lines().add(line(row));
        });
        return all.entrySet().stream().map(one -> new Promise(new PromiseId(one.getKey()), one.getValue().file(),
                one.getValue().words(), one.getValue().due(), one.getValue().lines())).toList();
    }

    private static PromiseLine line(ResultSet row) throws SQLException {
        return new PromiseLine(PlanColumns.constant(row, "state", PromiseState.class),
                PlanColumns.day(row, "told_on"), row.getString("told"), PlanColumns.person(row, "moved_by"),
                PlanColumns.moment(row, "moved_at"));
    }
}
