package org.kinward.reporting.needs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Optional;

import org.kinward.core.needs.assessment.NeedsState;

/**
 * How it stands with what a child needs, on the clock of the agency; empty for who is only on shift.
 *
 * @param state
 *            of the newest assessment; empty before anybody began one
 * @param first
 *            when the first assessment is due, until one is given
 * @param urgent
 *            how many urgent needs the newest assessment has
 * @param other
 *            how many others
 */
public record NeedsNow(Optional<NeedsState> state, Optional<First> first, int urgent, int other) {

    /** What is read of it, in a statement over a case file {@code f} and its agency {@code a}. */
    public static final String COLUMNS = """
            needs.state as needs_state, needs.urgent as needs_urgent, needs.other as needs_other,
            assess.due_at at time zone coalesce(a.time_zone, 'UTC') as needs_due, assess.due_at < :now as needs_late
            """;
    /** Where it is read, behind them. */
    public static final String JOINS = """
            left join lateral (select (select l.state from casework.needs_line l where l.assessment_id = n.id
                    order by l.number desc limit 1) as state,
                count(*) filter (where said.degree = 'URGENT') as urgent,
                count(*) filter (where said.degree = 'SOME') as other
                from (select * from casework.needs_assessment m where m.case_file_id = f.id order by m.number desc limit 1) n
                left join lateral (select distinct on (r.area) r.degree from casework.needs_area r
                    where r.assessment_id = n.id order by r.area, r.number desc) said on true group by n.id) needs on true
            left join casework.task assess on assess.intake_id = f.intake_id and assess.kind = 'FIRST_ASSESSMENT'
                and assess.thing_id = f.id and assess.done_at is null
            """;

    /** When a first assessment is due. */
    public record First(LocalDateTime due, boolean late) {
    }

    /** From a row with these columns. */
    public static NeedsNow of(ResultSet row) throws SQLException {
        var due = row.getObject("needs_due", LocalDateTime.class);
        return new NeedsNow(Optional.ofNullable(row.getString("needs_state")).map(NeedsState::valueOf),
                due == null ? Optional.empty() : Optional.of(new First(due, row.getBoolean("needs_late"))),
                row.getInt("needs_urgent"), row.getInt("needs_other"));
    }
}
