package org.kinward.reporting.transfer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.AgencyId;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.core.returning.step.ReturnStep;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What other agencies ask of the agency of a manager, for children that go home: a number, what, and until when. */
@Repository
@Transactional(Transactional.TxType.MANDATORY)
public class AskedOfUs {

    /** So many at the most. */
    public static final int MOST = 100;

    private static final String LINES = """
            select a.step_id, a.intake_id, a.reference, a.from_agency_id, a.what, a.came, a.came is null and a.due_at < :now as late,
                (a.due_at at time zone coalesce(g.time_zone, 'UTC'))::date as last_day
            from casework.return_step_asked a left join account.agency g on g.id = a.to_agency_id
            where a.to_agency_id = any ((select casework.my_agencies())::uuid[]) and (select casework.keeps_absences()) and
            """;
    private static final String OPEN = LINES
            + "a.came is null and a.ended_at is null order by a.due_at, a.step_id limit :most";
    private static final String ANSWERED = LINES
            + "a.came is not null order by a.answered_at desc, a.step_id limit :most";

    private final JdbcClient casework;
    private final Clock clock;

    AskedOfUs(@Qualifier("caseworkJdbc") JdbcClient casework, Clock clock) {
        this.casework = casework;
        this.clock = clock;
    }

    /**
     * One of them.
     *
     * @param intake
     *            surrogate of the record that it is about, for lists that name children by it
     */
    public record Line(UUID step, UUID intake, ReferenceNumber reference, AgencyId from, ReturnStep.Doing what,
            Stands stands) {
    }

    /**
     * How it stands.
     *
     * @param lastDay
     *            by the calendar of the reader
     * @param came
     *            empty while nobody has answered
     */
    public record Stands(LocalDate lastDay, boolean late, Optional<ReturnStep.StepCame> came) {
    }

    /** What waits for an answer, what is due first first. */
    public List<Line> open() {
        return read(OPEN);
    }

    /** What was answered in the last 90 days and is not over there yet, the newest first. */
    public List<Line> answered() {
        return read(ANSWERED);
    }

    private List<Line> read(String sql) {
        return casework.sql(sql).param("most", MOST).param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, _) -> line(row)).list();
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(row.getObject("step_id", UUID.class), row.getObject("intake_id", UUID.class),
                new ReferenceNumber(row.getString("reference")),
                new AgencyId(row.getObject("from_agency_id", UUID.class)),
                ReturnStep.Doing.valueOf(row.getString("what")),
                new Stands(row.getObject("last_day", LocalDate.class), row.getBoolean("late"),
                        Optional.ofNullable(row.getString("came")).map(ReturnStep.StepCame::valueOf)));
    }
}
