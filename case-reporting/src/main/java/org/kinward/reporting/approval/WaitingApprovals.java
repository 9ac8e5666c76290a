package org.kinward.reporting.approval;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.approval.rule.Ground;
import org.kinward.core.approval.rule.SubjectKind;
import org.kinward.core.reference.ReferenceNumber;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what waits for the acting person: at the places that are managed, and as a peer of whoever asked. Never one's own. */
@Repository
@Transactional(Transactional.TxType.MANDATORY)
public class WaitingApprovals {

    /** So many on a page. */
    public static final int A_PAGE = 25;

    private static final String COLUMNS = "select a.id, a.case_file_id, a.intake_id, a.agency_id, a.kind, a.ground, "
            + "a.asked_at, a.due_at ";
    private static final String BOUND = """
            and a.state = 'WAITING' and a.asked_by <> (select casework.me()) and (a.due_at, a.id) > (:at, :behind)
                order by a.due_at, a.id limit :most)
            """;
    private static final String FOR_ME = """
            with mine as (
                (%1$s from casework.approval a where a.place_id = any ((select casework.my_managed_places())::uuid[]) %2$s
                union
                (%1$s from casework.case_file f join casework.approval a on a.case_file_id = f.id and a.peers_too
                    where f.worker_id = (select casework.my_lead()) %2$s
                union
                (%1$s from casework.case_file f join casework.approval a on a.case_file_id = f.id and a.peers_too
                    where f.intake_id = any ((select casework.my_covered())::uuid[]) %2$s)
            select m.*, f.reference, m.asked_at at time zone coalesce(g.time_zone, 'UTC') as asked,
                m.due_at at time zone coalesce(g.time_zone, 'UTC') as due, m.due_at < :now as late,
                (:now::timestamptz at time zone coalesce(g.time_zone, 'UTC'))::date
                    - (m.asked_at at time zone coalesce(g.time_zone, 'UTC'))::date as days
            from mine m join casework.case_file f on f.id = m.case_file_id
            left join account.agency g on g.id = m.agency_id
            order by m.due_at, m.id limit :most
            """.formatted(COLUMNS, BOUND);

    private final JdbcClient casework;
    private final Clock clock;

    WaitingApprovals(@Qualifier("caseworkJdbc") JdbcClient casework, Clock clock) {
        this.casework = casework;
        this.clock = clock;
    }

    /**
     * Something that waits.
     *
     * @param intake
     *            surrogate of the intake of the child, for lists that name children by it
     * @param ground
     *            why it is approved before, or seen afterwards
     */
    public record Line(UUID approval, UUID file, UUID intake, ReferenceNumber reference, SubjectKind kind,
            Ground ground, Waits waits) {
    }

    /**
     * Since when and until when, on the clock of the agency.
     *
     * @param dueAt
     *            the moment of <em>due</em>, for the next page
     * @param days
     *            how many days it has waited, by the calendar of the agency
     * @param late
     *            whether its time is over
     */
    public record Waits(LocalDateTime asked, LocalDateTime due, Instant dueAt, int days, boolean late) {
    }

    /** The last line of the page before. */
    public record Position(Instant due, UUID approval) {
    }

    /** The most urgent first; one more than a page where more follow. */
    public List<Line> page(Optional<Position> behind) {
        var at = behind.map(Position::due).orElse(Instant.EPOCH).atOffset(ZoneOffset.UTC);
        return casework.sql(FOR_ME).param("at", at)
                .param("behind", behind.map(Position::approval).orElse(new UUID(0, 0)))
                .param("most", A_PAGE + 1).param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, _) -> line(row)).list();
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(row.getObject("id", UUID.class), row.getObject("case_file_id", UUID.class),
                row.getObject("intake_id", UUID.class), new ReferenceNumber(row.getString("reference")),
                SubjectKind.valueOf(row.getString("kind")),
                Ground.valueOf(row.getString("ground")),
                new Waits(row.getObject("asked", LocalDateTime.class), row.getObject("due", LocalDateTime.class),
                        row.getObject("due_at", OffsetDateTime.class).toInstant(), row.getInt("days"),
                        row.getBoolean("late")));
    }
}
