package org.kinward.reporting.tracer;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.core.tracer.LaterContact;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Children with a closed file at the places of the acting manager who agreed that somebody comes back, while it holds. It
 * asks for more than consent does: own yes, and the yes of who answers now, or own yes since being of age. Whether
 * somebody may be contacted is asked of consent on the page of the child.
 */
@Repository
@Transactional(Transactional.TxType.MANDATORY)
public class MayComeBack {

    /** So many at the most, those whose time is over first, first. */
    public static final int MOST = 100;

    private static final String SQL = """
            select f.id, f.intake_id, f.reference, l.until_on, l.way
            from unnest((select casework.my_managed_places())::uuid[]) m (place)
            cross join lateral (select c.id, c.intake_id, c.reference from casework.case_file c
                where c.place_id = m.place and c.state = 'closed' offset 0) f
            cross join lateral (select o.until_on, o.way from casework.later_contact o where o.case_file_id = f.id
                order by o.number desc limit 1) l
            join casework.consent c on c.case_file_id = f.id and c.extra_use = 'LATER_CONTACT'
            cross join lateral (select s.state, s.turn, s.written_at from casework.consent_said s where s.consent_id = c.id
                and s.whose = 'CHILD' order by s.turn desc limit 1) child
            left join lateral (select s.state, s.answerer_line, s.given_by from casework.consent_said s
                where s.consent_id = c.id and s.whose = 'WHO_ANSWERS' order by s.turn desc limit 1) who on true
            left join lateral (select a.kind, a.number, a.until_on, a.written_at from casework.answers_for_child a
                where a.case_file_id = f.id order by a.number desc limit 1) now on true
            where l.until_on >= :today and child.state = 'AGREED' and case when now.kind = 'YOUNG_ADULT'
                then child.written_at >= now.written_at else who.state = 'AGREED'
                and (who.given_by = 'CHILD_ALONE' or who.given_by = 'WHO_ANSWERS' and who.answerer_line = now.number
                    and coalesce(now.until_on >= :today, true)) end
            order by l.until_on, f.id limit :most
            """;

    private final JdbcClient casework;

    MayComeBack(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    /** One of them, without a name. */
    public record Line(UUID file, UUID intake, ReferenceNumber reference, LocalDate until,
            LaterContact.LaterWay way) {
    }

    /** Those to whom somebody may come back on this day. */
    public List<Line> on(LocalDate today) {
        return casework.sql(SQL).param("today", today).param("most", MOST)
                .query((row, _) -> new Line(row.getObject("id", UUID.class), row.getObject("intake_id", UUID.class),
                        new ReferenceNumber(row.getString("reference")), row.getObject("until_on", LocalDate.class),
                        LaterContact.LaterWay.valueOf(row.getString("way"))))
                .list();
    }
}
