package org.kinward.reporting.review.thing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.shelter.count.Round;
import org.kinward.reporting.review.ReviewLine;
import org.kinward.reporting.review.Reviews;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Rounds of the last seven days that are over and in which nobody was counted, although a child was in the house, at the houses
 * that the acting person manages. The figure is the length of the list, by the same statement.
 */
@Repository
@Transactional(Transactional.TxType.MANDATORY)
public class Rounds {

    /** A child was there: it has not left, it left after the round had begun, or nobody has said when it came. */
    private static final String SOMEBODY = """
            (exists (select from casework.stay s where s.place_id = p.id and s.left_at is null and s.arrived_at < r.ends)
                or exists (select from casework.stay s where s.place_id = p.id and s.left_at > r.begins
                    and s.arrived_at < r.ends)
                or exists (select from casework.in_house h join casework.intake i on i.id = h.intake_id
                    where h.place_id = p.id and h.stay_id is null and i.started_at < r.ends))
            """;

    private static final String NOT_COUNTED = """
            select p.id as place, p.name, d.day, h.half, r.ends from account.place p
            join account.agency a on a.id = p.agency_id
            cross join lateral (select (:now::timestamptz at time zone a.time_zone)::date - n.back as day
                from generate_series(0, 8) n (back)) d
            cross join (values ('MORNING', BREAKS, BEGINS), ('NIGHT', BEGINS, 24 + BREAKS)) h (half, first, last)
            cross join lateral (select (d.day + make_interval(hours => h.first)) at time zone a.time_zone as begins,
                (d.day + make_interval(hours => h.last)) at time zone a.time_zone as ends) r
            where p.id = any ((select casework.my_managed_places())::uuid[]) and p.ended_at is null and p.kind <> 'office'
                and r.ends <= :now and r.ends > :now::timestamptz - interval '7 days'
                and not exists (select from casework.head_count c where c.place_id = p.id and c.day = d.day
                    and c.half = h.half)
                and SOMEBODY
            """.replace("BREAKS", "" + Round.NIGHT_ENDS).replace("BEGINS", "" + Round.NIGHT_BEGINS)
            .replace("SOMEBODY", SOMEBODY);

    private final JdbcClient casework;

    private final Clock clock;

    Rounds(@Qualifier("caseworkJdbc") JdbcClient casework, Clock clock) {
        this.casework = casework;
        this.clock = clock;
    }

    /** How many there are; counting stops at a thousand. */
    public int count() {
        return casework.sql("select count(*) from (" + NOT_COUNTED + " limit " + Reviews.COUNTED + ") n")
                .param("now", now()).query(Integer.class).single();
    }

    /** One more than a page shows, the oldest first, behind this line. */
    public List<RoundLine> page(Optional<ReviewLine.Position> behind) {
        return casework.sql("select * from (" + NOT_COUNTED + """
                ) n where :at::timestamptz is null or (n.ends, n.place) > (:at::timestamptz, :behind::uuid)
                order by n.ends, n.place limit
                """ + (Reviews.MOST + 1)).param("now", now())
                .param("at", behind.map(last -> last.since().atOffset(ZoneOffset.UTC)).orElse(null))
                .param("behind", behind.map(last -> last.intake().toString()).orElse(null))
                .query((row, _) -> line(row)).list();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static RoundLine line(ResultSet row) throws SQLException {
        var place = row.getObject("place", UUID.class);
        return new RoundLine(place, row.getString("name"), row.getObject("day", LocalDate.class),
                Round.Half.valueOf(row.getString("half")),
                new ReviewLine.Position(row.getObject("ends", OffsetDateTime.class).toInstant(), place));
    }
}
