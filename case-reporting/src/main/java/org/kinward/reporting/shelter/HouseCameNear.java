package org.kinward.reporting.shelter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.PlaceId;
import org.kinward.core.shelter.near.CameNear;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who may not come near and was stopped, on a day of a house and at one child; never a name of who came. */
@Repository
@Transactional(Transactional.TxType.MANDATORY)
public class HouseCameNear {

    /** Colleagues who were on shift in the house at the moment of the row {@code n}; no shift is longer than 14 hours. */
    static final String ON_SHIFT = """
            (select string_agg(distinct c.name, ', ') from account.shift s join account.person c on c.id = s.person_id
                where s.place_id = n.place_id and s.signed_on_at <= n.came_at
                    and s.signed_on_at > n.came_at - interval '1 day' and coalesce(s.signed_off_at, s.ends_by) > n.came_at)""";

    /** A visitor whose form was sent afterwards stands in the log with it. */
    static final String NOT_IN_LOG = "not exists (select from casework.visitor v where v.id = n.thing_id)";

    private static final String LINES = """
            select n.stopped_where, n.intake_id, f.id as file, case when i.state = 'created' then i.reference end as reference,
                i.call_word, wrote.name as by_name, %s as on_shift,
                n.came_at at time zone coalesce(a.time_zone, 'UTC') as came
            from casework.came_near n join account.place l on l.id = n.place_id left join account.agency a on a.id = l.agency_id
            left join casework.intake i on i.id = n.intake_id left join casework.case_file f on f.intake_id = n.intake_id
            left join account.person wrote on wrote.id = n.written_by
            where %s and %%s
            order by n.came_at desc, n.id limit 200
            """.formatted(ON_SHIFT, NOT_IN_LOG);

    private static final String ON_DAY = LINES
            .formatted("n.place_id = :place and n.came_at >= :from and n.came_at < :until");

    private static final String OF_CHILD = LINES.formatted("n.intake_id = :intake");

    private final JdbcClient casework;

    HouseCameNear(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    /**
     * Once, by the clock of the agency.
     *
     * @param by
     *            the colleague who stopped it
     * @param onShift
     *            who of the staff was on shift then, as far as the reader knows them
     */
    public record Line(HouseEvent.Child child, CameNear.StoppedAt where, LocalDateTime came, Optional<String> by,
            Optional<String> onShift) {
    }

    /** From this moment to that one, the newest first. */
    public List<Line> between(PlaceId place, Instant from, Instant until) {
        return casework.sql(ON_DAY).param("place", place.value()).param("from", from.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC)).query(HouseCameNear::line).list();
    }

    /** Whoever wanted this child, the newest first. */
    public List<Line> of(UUID intake) {
        return casework.sql(OF_CHILD).param("intake", intake).query(HouseCameNear::line).list();
    }

    private static Line line(ResultSet row, int index) throws SQLException {
        return new Line(HouseEvents.child(row).orElseThrow(),
                CameNear.StoppedAt.valueOf(row.getString("stopped_where")), row.getObject("came", LocalDateTime.class),
                Optional.ofNullable(row.getString("by_name")), Optional.ofNullable(row.getString("on_shift")));
    }
}
