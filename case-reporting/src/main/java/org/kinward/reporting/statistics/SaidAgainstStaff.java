package org.kinward.reporting.statistics;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.kinward.core.access.AgencyId;
import org.kinward.core.statistics.asked.AgainstStaff;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts what was said against staff, as the role of snapshots: it reads that something was said, when, and what became of it; no word,
 * no child and nobody who wrote or received it.
 */
@Repository
public class SaidAgainstStaff {

    private final JdbcClient sql;
    private final TransactionTemplate transaction;

    SaidAgainstStaff(@Qualifier("snapshotJdbc") JdbcClient sql,
            @Qualifier("snapshotTransactions") PlatformTransactionManager manager) {
        this.sql = sql;
        this.transaction = new TransactionTemplate(manager);
        transaction.setReadOnly(true);
    }

    /** Of each of these years, the newest first, on the clock of the agency. A year that goes on is none: one more would be one child. */
    public List<AgainstStaff> of(AgencyId agency, int from, int to) {
        var years = new HashMap<Integer, Map<AgainstStaff.Outcome, Integer>>();
        transaction.executeWithoutResult(_ -> sql.sql("""
                select extract(year from i.written_at at time zone a.time_zone)::integer as year, count(*) as often,
                    case when i.closed_at is not null then m.ended_how when i.seen_at is not null then 'LOOKED_INTO'
                        else 'NOT_SEEN' end as outcome
                from account.agency a join account.place p on p.agency_id = a.id
                join casework.incident i on i.place_id = p.id and i.confidential
                left join casework.incident_move m on m.incident_id = i.id and m.state = 'CLOSED'
                where a.id = :agency and i.written_at >= make_timestamptz(:from, 1, 1, 0, 0, 0, a.time_zone)
                    and i.written_at < make_timestamptz(:to + 1, 1, 1, 0, 0, 0, a.time_zone)
                group by 1, 3
                """).param("agency", agency.value()).param("from", from).param("to", to).query(row -> {
            years.computeIfAbsent(row.getInt("year"), _ -> new EnumMap<>(AgainstStaff.Outcome.class))
                    .put(AgainstStaff.Outcome.valueOf(Objects.requireNonNull(row.getString("outcome"))),
                            row.getInt("often"));
        }));
        var found = new ArrayList<AgainstStaff>();
        for (int year = to; year >= from; year--) {
            found.add(new AgainstStaff(year, years.getOrDefault(year, Map.of())));
        }
        return List.copyOf(found);
    }
}
