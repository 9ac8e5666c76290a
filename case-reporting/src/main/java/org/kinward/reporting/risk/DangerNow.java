package org.kinward.reporting.risk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Optional;

import org.kinward.core.risk.DangerLevel;

/**
 * How great the danger to a child is now, on the clock of the agency.
 *
 * @param level
 *            the level that holds and since when; empty before anybody has looked
 * @param next
 *            when it is looked at again; empty for who is only on shift
 * @param actions
 *            how many safety actions are still to be done
 */
public record DangerNow(Optional<Level> level, Optional<Next> next, int actions) {

    /** What is read of it, in a statement over a case file {@code f} and its agency {@code a}. */
    public static final String COLUMNS = """
            l.level, l.since at time zone coalesce(a.time_zone, 'UTC') as since,
            t.due_at at time zone coalesce(a.time_zone, 'UTC') as next_look, t.due_at < :now as late,
            (select count(*) from casework.safety_action s where s.case_file_id = f.id and not exists
                (select from casework.safety_action_end e where e.action_id = s.id)) as actions
            """;
    /** Where it is read, behind them. */
    public static final String JOINS = """
            left join lateral (select d.level, d.since from casework.danger_level d where d.case_file_id = f.id
                order by d.number desc limit 1) l on true
            left join casework.task t on t.intake_id = f.intake_id and t.kind = 'REVIEW_DANGER' and t.thing_id = f.id
                and t.done_at is null
            """;

    /** From a row with these columns. */
    public static DangerNow of(ResultSet row) throws SQLException {
        var level = row.getString("level");
        var next = row.getObject("next_look", LocalDateTime.class);
        return new DangerNow(
                level == null ? Optional.empty()
                        : Optional
                                .of(new Level(DangerLevel.valueOf(level), row.getObject("since", LocalDateTime.class))),
                next == null ? Optional.empty() : Optional.of(new Next(next, row.getBoolean("late"))),
                row.getInt("actions"));
    }

    /** A level that holds. */
    public record Level(DangerLevel level, LocalDateTime since) {
    }

    /**
     * The next look.
     *
     * @param late
     *            whether it is past
     */
    public record Next(LocalDateTime due, boolean late) {
    }

    /** Whether somebody should do something at once, and nothing is planned. */
    public boolean lacksAction() {
        return actions == 0 && level.filter(one -> one.level().needsAction()).isPresent();
    }
}
