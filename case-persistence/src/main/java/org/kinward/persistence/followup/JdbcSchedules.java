package org.kinward.persistence.followup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.transaction.Transactional;
import org.kinward.core.followup.HowSeen;
import org.kinward.core.followup.Solution;
import org.kinward.core.followup.Written;
import org.kinward.core.followup.schedule.Schedule;
import org.kinward.core.followup.schedule.Schedules;
import org.kinward.core.followup.schedule.Shipped;
import org.kinward.core.followup.schedule.Step;
import org.kinward.core.risk.DangerLevel;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One row a setting, only ever added; the newest of the agency holds. */
@Repository
class JdbcSchedules implements Schedules {

    private static final String SELECT = """
            select s.number, s.days, s.needs, s.set_by, s.set_at from casework.follow_up_schedule s
            where s.agency_id = any ((select casework.my_agencies())::uuid[]) and s.solution = :solution
                and s.danger = :danger order by s.number desc
            """;

    private final JdbcClient casework;

    JdbcSchedules(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    @Override
    @Transactional
    public Current current(For whom) {
        return about(SELECT + " limit 1", whom)
                .query((row, _) -> new Current(schedule(row), new Revision(row.getLong("number")))).optional()
                .orElseGet(() -> new Current(Shipped.of(whom.solution(), whom.danger()), Revision.NEW));
    }

    @Override
    @Transactional
    public List<Set> history(For whom) {
        return about(SELECT + " limit 100", whom)
                .query((row, _) -> new Set(schedule(row), FollowUpColumns.written(row, "set_by", "set_at"))).list();
    }

    @Override
    @Transactional
    public java.util.Set<For> own() {
        return casework.sql("select distinct s.solution, s.danger from casework.follow_up_schedule s "
                + "where s.agency_id = any ((select casework.my_agencies())::uuid[])")
                .query((row, _) -> new For(FollowUpColumns.constant(row, "solution", Solution.class),
                        FollowUpColumns.constant(row, "danger", DangerLevel.class)))
                .list().stream().collect(Collectors.toUnmodifiableSet());
    }

    @Override
    @Transactional
    public void set(For whom, Schedule schedule, Revision seen, Written by) {
        var steps = schedule.steps();
        int kept = about("""
                insert into casework.follow_up_schedule (agency_id, solution, danger, number, days, needs, set_by, set_at)
                select a.id, :solution, :danger, :number, :days::integer[], :needs::text[], :by, :at
                from unnest((select casework.my_agencies())::uuid[]) as a (id) limit 1 on conflict do nothing
                """, whom).param("number", seen.number() + 1)
                .param("days", steps.stream().map(Step::days).toArray(Integer[]::new))
                .param("needs", steps.stream().map(step -> step.need().name()).toArray(String[]::new))
                .param("by", by.by().value()).param("at", FollowUpColumns.column(by.at())).update();
        if (kept == 0) {
            throw new StaleRevision();
        }
    }

    private JdbcClient.StatementSpec about(String sql, For whom) {
        return casework.sql(sql).param("solution", whom.solution().name()).param("danger", whom.danger().name());
    }

    private static Schedule schedule(ResultSet row) throws SQLException {
        var days = (Integer[]) row.getArray("days").getArray();
        var needs = (String[]) row.getArray("needs").getArray();
        var steps = new ArrayList<Step>();
        for (var at = 0; at < days.length; at++) {
            steps.add(new Step(days[at], HowSeen.valueOf(needs[at])));
        }
        return new Schedule(steps);
    }
}
