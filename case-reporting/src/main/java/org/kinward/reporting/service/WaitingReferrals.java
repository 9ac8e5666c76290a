package org.kinward.reporting.service;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.core.service.referral.ReferralState;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads referrals that wait for somebody of the house. It is worked out each time: a provider that answers can end no task
 * of ours (ADR 76).
 */
@Repository
@Transactional(Transactional.TxType.MANDATORY)
public class WaitingReferrals {

    /** More than this nobody reads on one page. */
    public static final int MOST = 50;

    private static final String WAITING = """
            with mine as (
                select f.id, f.intake_id, f.reference, f.agency_id from casework.case_file f
                    where f.worker_id = (select casework.my_lead()) and f.state = 'open'
                union select f.id, f.intake_id, f.reference, f.agency_id from casework.case_file f
                    where f.intake_id = any ((select casework.my_covered())::uuid[]) and f.state = 'open'
                union select f.id, f.intake_id, f.reference, f.agency_id from casework.case_file f
                    where f.place_id = any ((select casework.my_managed_places())::uuid[]) and f.state = 'open')
            select r.id, m.id as file, m.intake_id, m.reference, l.state,
                coalesce((select p.name from casework.provider p where p.id = r.provider_id), '') as name,
                r.due_at at time zone coalesce(a.time_zone, 'UTC') as due
            from mine m join lateral (select o.id, o.provider_id, o.due_at from casework.referral o
                where o.case_file_id = m.id offset 0) r on true
            left join account.agency a on a.id = m.agency_id
            join lateral (select n.state from casework.referral_line n where n.referral_id = r.id
                order by n.number desc limit 1) l on true
            where l.state in ('DECLINED', 'DELIVERED', 'NOT_DELIVERED') or (l.state = 'SENT' and r.due_at < :now)
            order by l.state = 'SENT' desc, r.due_at, r.id limit :most
            """;

    private final JdbcClient casework;
    private final Clock clock;

    WaitingReferrals(@Qualifier("caseworkJdbc") JdbcClient casework, Clock clock) {
        this.casework = casework;
        this.clock = clock;
    }

    /**
     * A referral that waits.
     *
     * @param due
     *            until when an answer was waited for, on the clock of the agency
     */
    public record Line(UUID referral, About about, String provider, ReferralState state, LocalDateTime due) {
    }

    /** Of which child. */
    public record About(UUID file, UUID intake, ReferenceNumber reference) {
    }

    /**
     * Without an answer in time, or answered and not closed yet: of children whom the acting person leads or covers, or
     * who are at places that this person manages. Late ones first, {@link #MOST} at most.
     */
    public List<Line> ofMine() {
        return casework.sql(WAITING).param("now", clock.instant().atOffset(ZoneOffset.UTC)).param("most", MOST)
                .query((row, _) -> new Line(row.getObject("id", UUID.class),
                        new About(row.getObject("file", UUID.class), row.getObject("intake_id", UUID.class),
                                new ReferenceNumber(row.getString("reference"))),
                        row.getString("name"), ReferralState.valueOf(row.getString("state")),
                        row.getObject("due", LocalDateTime.class)))
                .list();
    }
}
