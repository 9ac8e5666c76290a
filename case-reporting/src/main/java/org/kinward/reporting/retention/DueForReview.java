package org.kinward.reporting.retention;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.core.retention.KeptPart;
import org.kinward.core.retention.RetentionRule;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Closed files, and parts of them, at the places of the acting manager at which somebody has to look. A file that is open again, or that a new one of
 * the child follows, is not among them: its clock stands.
 */
@Repository
@Transactional(Transactional.TxType.MANDATORY)
public class DueForReview {

    /** So many at the most, those that wait longest first. */
    public static final int MOST = 100;

    private static final String SQL = """
            select f.id, f.intake_id, f.reference, l.part, l.due_on, l.because,
                exists (select from casework.legal_hold h where h.intake_id = f.intake_id and h.lifted_at is null) as held,
                exists (select from casework.erasure e where e.intake_id = f.intake_id and e.state = 'asked'
                    and e.part is not distinct from nullif(l.part, 'FILE')) as asked
            from unnest((select casework.my_managed_places())::uuid[]) m (place)
            cross join lateral (select c.id, c.intake_id, c.reference from casework.case_file c
                where c.place_id = m.place and c.state = 'closed' offset 0) f
            cross join lateral (select distinct on (o.part) o.part, o.closing_number, o.due_on, o.because
                from casework.retention_line o where o.case_file_id = f.id
                order by o.part, o.closing_number desc, o.number desc offset 0) l
            where l.due_on <= :today and not exists (select from casework.file_again a where a.earlier_file_id = f.id)
                and not exists (select from casework.file_move v where v.case_file_id = f.id and v.number > l.closing_number)
                and not exists (select from casework.erasure g where g.intake_id = f.intake_id and g.part = l.part
                    and g.state in ('part_confirmed', 'part_done') and g.answered_at >= (select o.moved_at from casework.file_move o
                        where o.case_file_id = f.id and o.number = l.closing_number))
            order by l.due_on, f.id, l.part limit :most
            """;

    private final JdbcClient casework;

    DueForReview(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    /**
     * One of them.
     *
     * @param stands
     *            what else is known of it
     */
    public record Line(UUID file, UUID intake, ReferenceNumber reference, KeptPart part, RetentionRule.Date due,
            Stands stands) {
    }

    /** Whether the law holds it, and whether somebody has asked to erase it. */
    public record Stands(boolean held, boolean asked) {
    }

    /** Those at which somebody has to look on this day. */
    public List<Line> on(LocalDate today) {
        return casework.sql(SQL).param("today", today).param("most", MOST)
                .query((row, _) -> new Line(row.getObject("id", UUID.class), row.getObject("intake_id", UUID.class),
                        new ReferenceNumber(row.getString("reference")), KeptPart.valueOf(row.getString("part")),
                        new RetentionRule.Date(row.getObject("due_on", LocalDate.class),
                                RetentionRule.KeptBecause.valueOf(row.getString("because"))),
                        new Stands(row.getBoolean("held"), row.getBoolean("asked"))))
                .list();
    }
}
