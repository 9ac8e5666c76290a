package org.kinward.persistence.followup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.followup.Solution;
import org.kinward.core.followup.plan.FollowUp;
import org.kinward.core.followup.plan.FollowUps;
import org.kinward.core.followup.plan.Plan;
import org.kinward.core.followup.plan.PlanEnd;
import org.kinward.core.risk.DangerLevel;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Plans and decisions: two tables that are only added to. */
@Repository
class JdbcFollowUps implements FollowUps {

    private static final String SELECT = """
            select p.*, e.reason, e.measure, e.words, e.later_call_on, e.ended_by, e.ended_at
            from casework.follow_up_plan p
            left join casework.follow_up_end e on e.case_file_id = p.case_file_id and e.number = p.number
            where p.case_file_id = :file order by p.number desc
            """;

    private final JdbcClient casework;

    JdbcFollowUps(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    @Override
    @Transactional
    public Optional<FollowUp> of(CaseFileId file) {
        return casework.sql(SELECT + " limit 1").param("file", file.value()).query((row, _) -> followUp(row))
                .optional();
    }

    @Override
    @Transactional
    public List<FollowUp> all(CaseFileId file) {
        return casework.sql(SELECT + " limit 100").param("file", file.value()).query((row, _) -> followUp(row)).list();
    }

    @Override
    @Transactional
    public void add(Plan plan) {
        int kept = casework.sql("""
                insert into casework.follow_up_plan (case_file_id, number, solution, started_on, counts_from, judged,
                    planned_by, planned_at)
                select :file, :number, :solution, :start, :from, :judged, :by, :at
                where coalesce((select max(p.number) from casework.follow_up_plan p where p.case_file_id = :file), 0)
                    = :number - 1
                on conflict do nothing
                """).param("file", plan.file().value()).param("number", plan.number().number() + 1)
                .param("solution", plan.solution().name()).param("start", plan.start())
                .param("from", plan.countsFrom())
                .param("judged", FollowUpColumns.word(plan.judged().orElse(null)))
                .param("by", plan.written().by().value())
                .param("at", FollowUpColumns.column(plan.written().at())).update();
        if (kept == 0) {
            throw new StaleRevision();
        }
    }

    @Override
    @Transactional
    public boolean end(PlanEnd end) {
        return casework.sql("""
                insert into casework.follow_up_end (case_file_id, number, reason, measure, words, later_call_on, ended_by,
                    ended_at)
                values (:file, :number, :reason, :measure::uuid, :words, :call::date, :by, :at) on conflict do nothing
                """).param("file", end.file().value()).param("number", end.plan().number())
                .param("reason", end.reason().name()).param("measure", end.measure().orElse(null))
                .param("words", end.words()).param("call", end.laterCall().orElse(null))
                .param("by", end.written().by().value())
                .param("at", FollowUpColumns.column(end.written().at())).update() == 1;
    }

    private static FollowUp followUp(ResultSet row) throws SQLException {
        var plan = new Plan(FollowUpColumns.file(row), new Revision(row.getLong("number")),
                FollowUpColumns.constant(row, "solution", Solution.class), FollowUpColumns.day(row, "started_on"),
                FollowUpColumns.day(row, "counts_from"),
                Optional.ofNullable(FollowUpColumns.maybe(row, "judged", DangerLevel.class)),
                FollowUpColumns.written(row, "planned_by", "planned_at"));
        return row.getString("reason") == null ? new FollowUp.Running(plan)
                : new FollowUp.Over(plan, new PlanEnd(plan.file(), plan.number(),
                        FollowUpColumns.constant(row, "reason", PlanEnd.Why.class),
                        Optional.ofNullable(row.getObject("measure", UUID.class)), row.getString("words"),
                        Optional.ofNullable(FollowUpColumns.day(row, "later_call_on")),
                        FollowUpColumns.written(row, "ended_by", "ended_at")));
    }
}
