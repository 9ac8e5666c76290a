package org.kinward.reporting.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.AgencyId;
import org.kinward.core.consent.emergency.EmergencyReason;
import org.kinward.core.reference.ReferenceNumber;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was shared without consent at the places that the acting person manages: what, never with whom. */
@Repository
@Transactional(Transactional.TxType.MANDATORY)
public class UrgentShares {

    private static final String LINES = """
            select e.id, f.id as file, f.reference, e.reason,
                e.decided_at at time zone coalesce(a.time_zone, 'UTC') as decided,
                r.reviewed_at at time zone coalesce(a.time_zone, 'UTC') as reviewed,
                coalesce(r.reviewed_at, :now) > e.decided_at + interval '24 hours' as late,
                count(*) over () as everything, count(*) filter (where r.reviewed_at is null) over () as waiting,
                count(*) filter (where coalesce(r.reviewed_at, :now) > e.decided_at + interval '24 hours') over ()
                    as all_late
            from casework.emergency e
            join casework.case_file f on f.id = e.case_file_id
            left join casework.emergency_review r on r.emergency_id = e.id
            left join account.agency a on a.id = f.agency_id
            where f.place_id = any ((select casework.my_managed_places())::uuid[]) and f.agency_id = :agency
                and (e.decided_at > :since or r.reviewed_at is null)
            order by r.reviewed_at is null desc, e.decided_at desc, e.id limit 200
            """;

    /** Looked up place by place, file by file: otherwise all questions of a place are gone through, or what is contested at all places. */
    private static final String UNDECIDED = """
            select f.id as file, f.reference, s.written_at at time zone coalesce(a.time_zone, 'UTC') as since
            from (select distinct unnest((select casework.my_managed_places())::uuid[])) as p (id)
            cross join lateral (select g.id, g.reference, g.agency_id from casework.case_file g
                where g.place_id = p.id and g.agency_id = :agency offset 0) f
            cross join lateral (select c.consent_id, c.number, c.whose, c.written_at from casework.consent_said c
                where c.contested_file = f.id and c.whose = 'WHO_ANSWERS' offset 0) s
            left join account.agency a on a.id = f.agency_id
            where not exists (select from casework.consent_said l where l.consent_id = s.consent_id
                and l.whose = s.whose and l.number > s.number)
            order by s.written_at, s.consent_id limit 200
            """;

    private static final String UNTOLD = """
            select f.id as file, f.reference, t.due_at at time zone coalesce(a.time_zone, 'UTC') as since
            from casework.task t
            join casework.case_file f on f.intake_id = t.intake_id
            left join account.agency a on a.id = f.agency_id
            where t.kind = 'TELL_AUTHORITY' and t.done_at is null and t.due_at < :now
                and t.place_id = any ((select casework.my_managed_places())::uuid[])
                and f.place_id = any ((select casework.my_managed_places())::uuid[]) and f.agency_id = :agency
            order by t.due_at, t.id limit 200
            """;

    private final JdbcClient casework;

    private final Clock clock;

    UrgentShares(@Qualifier("caseworkJdbc") JdbcClient casework, Clock clock) {
        this.casework = casework;
        this.clock = clock;
    }

    /**
     * One of them, on the clock of the agency.
     *
     * @param late
     *            whether nobody else looked at it within a day
     */
    public record Line(UUID file, ReferenceNumber reference, EmergencyReason reason, LocalDateTime decided,
            Optional<LocalDateTime> reviewed, boolean late) {
    }

    /** A child about whom somebody has to decide, or to tell somebody, and since when. */
    public record Undecided(UUID file, ReferenceNumber reference, LocalDateTime since) {
    }

    /** How many there are, and those that are shown. */
    public record Found(long all, long waiting, long late, List<Line> lines) {

        public Found {
            lines = List.copyOf(lines);
        }
    }

    /** Withdrawals against a child that wait for a decision, the oldest first; 200 at most. */
    public List<Undecided> undecided(AgencyId agency) {
        return undecided(casework.sql(UNDECIDED).param("agency", agency.value()));
    }

    /** Children about whom an authority was to be told by now, the oldest first; 200 at most. */
    public List<Undecided> untold(AgencyId agency) {
        return undecided(casework.sql(UNTOLD).param("agency", agency.value()).param("now",
                clock.instant().atOffset(ZoneOffset.UTC)));
    }

    private static List<Undecided> undecided(JdbcClient.StatementSpec statement) {
        return statement.query((row, _) -> new Undecided(row.getObject("file", UUID.class),
                new ReferenceNumber(row.getString("reference")), row.getObject("since", LocalDateTime.class))).list();
    }

    /** Those of this long, and all that nobody has looked at yet, these first; 200 are shown, all are counted. */
    public Found ofMyPlaces(AgencyId agency, Duration back) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        var counts = new long[3];
        var lines = casework.sql(LINES).param("now", now).param("since", now.minus(back))
                .param("agency", agency.value())
                .query((row, _) -> {
                    counts[0] = row.getLong("everything");
                    counts[1] = row.getLong("waiting");
                    counts[2] = row.getLong("all_late");
                    return line(row);
                }).list();
        return new Found(counts[0], counts[1], counts[2], lines);
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(row.getObject("file", UUID.class), new ReferenceNumber(row.getString("reference")),
                EmergencyReason.valueOf(row.getString("reason")), row.getObject("decided", LocalDateTime.class),
                Optional.ofNullable(row.getObject("reviewed", LocalDateTime.class)), row.getBoolean("late"));
    }
}
