package org.kinward.persistence.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.plan.Plan;
import org.kinward.core.plan.PlanId;
import org.kinward.core.plan.PlanLine;
import org.kinward.core.plan.PlanState;
import org.kinward.core.plan.Plans;
import org.kinward.core.saving.StaleRevision;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A version and its lines: two tables that are only added to. */
@Repository
class JdbcPlans implements Plans {

    private static final String SELECT = """
            select p.id, p.case_file_id, p.version, l.state, l.why, l.review_by, l.review_end, l.moved_by, l.moved_at
            from casework.plan p join casework.plan_line l on l.plan_id = p.id
            """;

    private static final String ORDER = " order by p.version desc, l.number";

    private final JdbcClient casework;

    JdbcPlans(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    @Override
    @Transactional
    public void add(Plan draft) {
        int kept = casework.sql("""
                insert into casework.plan (id, case_file_id, version, written_by, written_at)
                values (:id, :file, :version, :by, :at) on conflict do nothing
                """).param("id", draft.id().value()).param("file", draft.file().value())
                .param("version", draft.version()).param("by", draft.last().by().value())
                .param("at", PlanColumns.column(draft.last().at())).update();
        if (kept == 0) {
            throw new StaleRevision();
        }
        line(draft.id(), 1, Optional.empty(), draft.last());
    }

    @Override
    @Transactional
    public void move(Plan seen, PlanLine line) {
        line(seen.id(), seen.revision().number() + 1, Optional.of(seen.state()), line);
    }

    private void line(PlanId plan, long number, Optional<PlanState> before, PlanLine line) {
        int kept = casework.sql("""
                insert into casework.plan_line (plan_id, number, state, state_before, why, review_by, review_end, moved_by,
                    moved_at)
                values (:id, :number, :state, :before, :why, :day::date, :end::timestamptz, :by, :at) on conflict do nothing
                """).param("id", plan.value()).param("number", number).param("state", line.state().name())
                .param("before", before.map(Enum::name).orElse(null)).param("why", line.why())
                .param("day", PlanColumns.day(line.reviewBy())).param("end", PlanColumns.end(line.reviewBy()))
                .param("by", line.by().value()).param("at", PlanColumns.column(line.at())).update();
        if (kept == 0) {
            throw new StaleRevision();
        }
    }

    @Override
    @Transactional
    public Optional<Plan> find(PlanId id) {
        return read(casework.sql(SELECT + "where p.id = :id" + ORDER).param("id", id.value())).stream().findFirst();
    }

    @Override
    @Transactional
    public List<Plan> of(CaseFileId file) {
        return read(casework.sql(SELECT + "where p.case_file_id = :file" + ORDER).param("file", file.value()));
    }

    /** What is known of a version so far. */
    private record Parts(CaseFileId file, int version, List<PlanLine> lines) {
    }

    private static List<Plan> read(JdbcClient.StatementSpec statement) {
        var all = new LinkedHashMap<UUID, Parts>();
        statement.query(row -> {
            var id = row.getObject("id", UUID.class);
            var parts = all.containsKey(id) ? all.get(id)
                    : new Parts(PlanColumns.file(row), row.getInt("version"), new ArrayList<>());
            all.put(id, parts);
            parts.lines().add(line(row));
        });
        return all.entrySet().stream().map(one -> new Plan(new PlanId(one.getKey()), one.getValue().file(),
                one.getValue().version(), one.getValue().lines())).toList();
    }

    private static PlanLine line(ResultSet row) throws SQLException {
        return new PlanLine(PlanColumns.constant(row, "state", PlanState.class), row.getString("why"),
                PlanColumns.due(row, "review_by", "review_end"), PlanColumns.person(row, "moved_by"),
                PlanColumns.moment(row, "moved_at"));
    }
}
