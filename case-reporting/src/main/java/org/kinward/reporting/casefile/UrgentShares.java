package org.kinward.reporting.casefile;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.AgencyId;
import org.kinward.core.reference.ReferenceNumber;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was shared without consent at the places that the acting person manages: what, never with whom. */
@Repository
@Transactional(Transactional.TxType.MANDATORY)
public class UrgentShares {

    private static final String LINES = """
            select e.id, f.id as file, f.reference,
                e.decided_at at time zone coalesce(a.time_zone, 'UTC') as decided,
                r.reviewed_at at time zone coalesce(a.time_zone, 'UTC') as reviewed,
                coalesce(r.reviewed_at, :now) > e.decided_at + interval '24 hours' as late
            from casework.emergency e
            join casework.case_file f on f.id = e.case_file_id
            left join casework.emergency_review r on r.emergency_id = e.id
            left join account.agency a on a.id = f.agency_id
            where f.place_id = any ((select casework.my_managed_places())::uuid[]) and f.agency_id = :agency
                and e.decided_at > :since
            order by e.decided_at desc, e.id limit 200
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
    public record Line(UUID id, UUID file, ReferenceNumber reference, LocalDateTime decided,
            Optional<LocalDateTime> reviewed, boolean late) {

        /** Whether nobody else has looked at it yet. */
        public boolean isWaiting() {
            return reviewed.isEmpty();
        }
    }

    /** Those of this long, the newest first; 200 at most. */
    public List<Line> ofMyPlaces(AgencyId agency, Duration back) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        return casework.sql(LINES).param("now", now).param("since", now.minus(back)).param("agency", agency.value())
                .query((row, _) -> new Line(row.getObject("id", UUID.class), row.getObject("file", UUID.class),
                        new ReferenceNumber(row.getString("reference")), row.getObject("decided", LocalDateTime.class),
                        Optional.ofNullable(row.getObject("reviewed", LocalDateTime.class)), row.getBoolean("late")))
                .list();
    }
}
