package org.kinward.reporting.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import jakarta.transaction.Transactional;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.firsthour.FirstHourPage;
import org.kinward.core.intake.firsthour.FirstHourPage.ToldBy;
import org.kinward.core.saving.Revision;
import org.kinward.reporting.intake.AnswersBefore.Replaced;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which account decisions use where two differ, and why; every choice is kept (F16). */
@Repository
public class AccountsUsed {

    private static final String USED = """
            select u.page, u.revision, u.told_by, u.told_on, u.why, p.name as chosen_by,
                u.chosen_at at time zone coalesce(a.time_zone, 'UTC') as chosen_at
            from casework.account_used u
            join casework.intake i on i.id = u.intake_id
            left join account.agency a on a.id = i.agency_id
            left join account.person p on p.id = u.chosen_by
            where u.intake_id = :intake
            order by u.chosen_at desc, u.id limit 100
            """;

    private final JdbcClient casework;

    AccountsUsed(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    /**
     * A choice between accounts.
     *
     * @param page
     *            the word of its table
     * @param revision
     *            of the page with the account that was chosen
     * @param mark
     *            when, and by whom
     */
    public record Used(String page, Revision revision, Told told, String why, Replaced mark) {

        /** Whether it holds: the page has not been answered since. */
        public boolean holds(FirstHourPage now) {
            return now.revision().equals(revision);
        }
    }

    /** Who told an account, and on which day. */
    public record Told(ToldBy by, LocalDate on) {
    }

    /** Every choice between accounts of an intake, newest first. */
    @Transactional
    public List<Used> of(IntakeId intake) {
        return casework.sql(USED).param("intake", intake.value()).query((row, _) -> used(row)).list();
    }

    private static Used used(ResultSet row) throws SQLException {
        return new Used(row.getString("page"), new Revision(row.getLong("revision")),
                new Told(ToldBy.valueOf(row.getString("told_by")), row.getObject("told_on", LocalDate.class)),
                row.getString("why"), new Replaced(row.getObject("chosen_at", LocalDateTime.class),
                        Optional.ofNullable(row.getString("chosen_by"))));
    }
}
