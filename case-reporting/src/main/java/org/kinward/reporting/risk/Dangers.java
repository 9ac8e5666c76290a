package org.kinward.reporting.risk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.AgencyId;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.core.risk.DangerLevel;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads how great the danger is now; what the acting person may not see is not there. */
@Repository
@Transactional(Transactional.TxType.MANDATORY)
public class Dangers {

    /** Within so many hours of its record somebody has looked at the danger to a child (SCREENS S8). */
    public static final int FIRST_LOOK_HOURS = 24;
    private static final String COLUMNS = """
            select f.id as file, f.reference, f.opened_at at time zone coalesce(a.time_zone, 'UTC') as opened, l.level,
                l.since at time zone coalesce(a.time_zone, 'UTC') as since,
                t.due_at at time zone coalesce(a.time_zone, 'UTC') as next_look, t.due_at < :now as late,
                (select count(*) from casework.safety_action s where s.case_file_id = f.id and not exists
                    (select from casework.safety_action_end e where e.action_id = s.id)) as actions
            from casework.case_file f
            left join account.agency a on a.id = f.agency_id
            left join lateral (select d.level, d.since from casework.danger_level d where d.case_file_id = f.id
                order by d.number desc limit 1) l on true
            left join casework.task t on t.intake_id = f.intake_id and t.kind = 'REVIEW_DANGER' and t.done_at is null
            """;
    private static final String OF_MY_PLACES = COLUMNS + """
            where f.place_id = any ((select casework.my_managed_places())::uuid[]) and f.agency_id = :agency
                and f.state = 'open' and (l.level in ('HIGH', 'IMMEDIATE') or t.due_at < :now
                    or (l.level is null and f.opened_at < :first))
            order by array_position(array['IMMEDIATE', 'HIGH'], l.level), t.due_at, f.opened_at, f.id limit 200
            """;

    private final JdbcClient casework;
    private final Clock clock;

    Dangers(@Qualifier("caseworkJdbc") JdbcClient casework, Clock clock) {
        this.casework = casework;
        this.clock = clock;
    }

    /**
     * A child that a manager has to know of.
     *
     * @param opened
     *            since when there is a record, on the clock of the agency
     */
    public record Line(UUID file, ReferenceNumber reference, LocalDateTime opened, DangerNow now) {
    }

    /** The danger to this child; nothing known where the file is not there for the acting person. */
    public DangerNow now(UUID file) {
        return casework.sql(COLUMNS + "where f.id = :file").param("file", file).param("now", moment())
                .query((row, _) -> now(row)).optional()
                .orElseGet(() -> new DangerNow(Optional.empty(), Optional.empty(), 0));
    }

    /**
     * Children at the places of the acting manager who are in great danger, at whom nobody has looked again in time, or
     * nobody at all: the greatest danger first, 200 at most.
     */
    public List<Line> ofMyPlaces(AgencyId agency) {
        return casework.sql(OF_MY_PLACES).param("agency", agency.value()).param("now", moment())
                .param("first", moment().minusHours(FIRST_LOOK_HOURS))
                .query((row, _) -> new Line(row.getObject("file", UUID.class),
                        new ReferenceNumber(row.getString("reference")), row.getObject("opened", LocalDateTime.class),
                        now(row)))
                .list();
    }

    private OffsetDateTime moment() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static DangerNow now(ResultSet row) throws SQLException {
        var level = row.getString("level");
        var next = row.getObject("next_look", LocalDateTime.class);
        return new DangerNow(
                level == null ? Optional.empty()
                        : Optional.of(new DangerNow.Level(DangerLevel.valueOf(level),
                                row.getObject("since", LocalDateTime.class))),
                next == null ? Optional.empty() : Optional.of(new DangerNow.Next(next, row.getBoolean("late"))),
                row.getInt("actions"));
    }
}
