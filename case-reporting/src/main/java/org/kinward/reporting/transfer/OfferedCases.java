package org.kinward.reporting.transfer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.AgencyId;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.core.transfer.Transfer;
import org.kinward.core.transfer.TransferState;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what is offered to the agency of the acting person, and what became of own cases that were offered lately. */
@Repository
@Transactional(Transactional.TxType.MANDATORY)
public class OfferedCases {

    /** So many at the most, those whose time is over first, first. */
    public static final int MOST = 100;

    private static final String COLUMNS = "select t.id, t.intake_id, t.reference, t.reason, t.state, "
            + "t.from_agency_id, t.to_agency_id, t.until_at <= :now as late, ((t.until_at - interval '1 second') at time zone "
            + "coalesce(g.time_zone, 'UTC'))::date as last_day from casework.transfer t "
            + "left join account.agency g on g.id in (t.from_agency_id, t.to_agency_id) where t.";
    private static final String TO_US = COLUMNS + "to_agency_id = any ((select casework.my_agencies())::uuid[]) "
            + "and t.state in ('OFFERED', 'ACCEPTED') and (select casework.keeps_absences()) "
            + "order by t.until_at, t.id limit :most";
    private static final String BY_US = COLUMNS + "from_agency_id = any ((select casework.my_agencies())::uuid[]) "
            + "and t.offered_at > :now::timestamptz - interval '90 days' order by t.offered_at desc, t.id limit :most";

    private final JdbcClient casework;
    private final Clock clock;

    OfferedCases(@Qualifier("caseworkJdbc") JdbcClient casework, Clock clock) {
        this.casework = casework;
        this.clock = clock;
    }

    /**
     * One of them.
     *
     * @param intake
     *            surrogate of the record that is offered, for lists that name children by it
     */
    public record Line(UUID transfer, UUID intake, ReferenceNumber reference, Between between,
            Transfer.WhyOffered reason,
            Stands stands) {

        /** The last day on which it is accepted, by the calendar of the reader. */
        public LocalDate lastDay() {
            return stands.lastDay();
        }
    }

    /** How it stands, and whether its time is over. */
    public record Stands(TransferState state, LocalDate lastDay, boolean late) {
    }

    /** From which agency to which. */
    public record Between(AgencyId from, AgencyId to) {
    }

    /** What waits for an answer; for managers. */
    public List<Line> toUs() {
        return read(TO_US);
    }

    /** What those who work on the cases have offered in the last 90 days. */
    public List<Line> byUs() {
        return read(BY_US);
    }

    private List<Line> read(String sql) {
        return casework.sql(sql).param("most", MOST)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC)).query((row, _) -> line(row)).list();
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(row.getObject("id", UUID.class), row.getObject("intake_id", UUID.class),
                new ReferenceNumber(row.getString("reference")),
                new Between(new AgencyId(row.getObject("from_agency_id", UUID.class)),
                        new AgencyId(row.getObject("to_agency_id", UUID.class))),
                Transfer.WhyOffered.valueOf(row.getString("reason")),
                new Stands(TransferState.valueOf(row.getString("state")), row.getObject("last_day", LocalDate.class),
                        row.getBoolean("late")));
    }
}
