package org.kinward.reporting.legal;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.reference.ReferenceNumber;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Children whom the acting person helps with the law, those with the next day first. */
@Repository
@Transactional(Transactional.TxType.MANDATORY)
public class HelpedChildren {

    private static final String LINES = """
            select r.case_file_id, r.reference, coalesce(a.time_zone, 'UTC') as zone, d.day at time zone coalesce(a.time_zone, 'UTC') as day, d.day < :now as late,
                exists (select from casework.rights_problem o where o.case_file_id = r.case_file_id and o.ended_at is null)
                    as treated
            from casework.legal_right r left join account.agency a on a.id = r.agency_id
            left join lateral (select l.day from casework.legal_matter m join casework.legal_line l on l.matter_id = m.id
                where m.case_file_id = r.case_file_id and l.day is not null and not exists (select from casework.legal_line x
                    where x.matter_id = l.matter_id and x.number > l.number) order by l.day limit 1) d on true
            where r.person_id = (select casework.me()) and r.ended_at is null
            order by treated desc, d.day nulls last, r.reference limit 300
            """;

    private final JdbcClient casework;

    private final Clock clock;

    HelpedChildren(@Qualifier("caseworkJdbc") JdbcClient casework, Clock clock) {
        this.casework = casework;
        this.clock = clock;
    }

    /**
     * One child.
     *
     * @param day
     *            the next day on which it is heard, by the clock of the agency
     * @param late
     *            that day is over, and nobody said what came of it
     * @param treatedAsOffender
     *            whether a problem of its rights is open
     * @param zone
     *            of the agency that cares for the child, for who may see the agency
     */
    public record Line(UUID file, ReferenceNumber reference, Optional<LocalDateTime> day, boolean late,
            boolean treatedAsOffender, ZoneId zone) {
    }

    /** All of them. */
    public List<Line> mine() {
        return casework.sql(LINES).param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, _) -> new Line(row.getObject("case_file_id", UUID.class),
                        new ReferenceNumber(row.getString("reference")),
                        Optional.ofNullable(row.getObject("day", LocalDateTime.class)), row.getBoolean("late"),
                        row.getBoolean("treated"), ZoneId.of(row.getString("zone"))))
                .list();
    }

    /** One of them; empty for who does not help it. */
    public Optional<Line> mine(UUID file) {
        return mine().stream().filter(one -> one.file().equals(file)).findFirst();
    }
}
