package org.kinward.reporting.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.IntakePage.ToldBy;
import org.kinward.reporting.story.OldAnswers;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a page of the first hour said before: a second account stands beside the first and never replaces it (F16). */
@Repository
@Transactional(Transactional.TxType.MANDATORY)
public class AnswersBefore {

    /** The bound stands in the statement, which is planned once; the day of each account is the agency's. */
    private static final String BEFORE = """
            select b.id, b.before ->> 'told_by' as told_by, (b.before ->> 'told_on')::date as told_on,
                b.replaced_at at time zone coalesce(a.time_zone, 'UTC') as replaced_at, p.name as replaced_by,
                old.questions, old.answers, (b.before ->> 'told_on')::date as paper_told_on,
                (b.before ->> 'from_paper_at')::timestamptz at time zone coalesce(a.time_zone, 'UTC') as told_at,
                b.before ->> 'from_paper_role' as paper_told_role, w.name as told_to, b.before ->> 'from_paper_why' as paper_why,
                coalesce(e.name, '') as entered_by, (b.before ->> 'from_paper_entered_at')::timestamptz
                    at time zone coalesce(a.time_zone, 'UTC') as entered_at, (b.before ->> 'from_paper_entered_at')::timestamptz as typed,
                gone.became, gone.said_at at time zone coalesce(a.time_zone, 'UTC') as put_away_at, s.name as put_away_by
            from (select * from casework.answer_before one where one.intake_id = :intake
                    and one.page in (:page, 'first_hour_' || :page)
                order by one.replaced_at desc, one.id limit 20) b
            join casework.intake i on i.id = b.intake_id
            left join account.agency a on a.id = i.agency_id
            left join account.person p on p.id = b.replaced_by
            left join account.person w on w.id = (b.before ->> 'from_paper_to')::uuid
            left join account.person e on e.id = (b.before ->> 'from_paper_entered_by')::uuid
            left join lateral (select * from casework.paper_put_away o where o.intake_id = b.intake_id and o.talk = 0
                and o.page = :page and o.typed_at = (b.before ->> 'from_paper_entered_at')::timestamptz
                order by o.became limit 1) gone on true
            left join account.person s on s.id = gone.said_by
            left join lateral (
            """ + OldAnswers.LISTED + """
                from jsonb_each(b.before) o where o.key not in ('version', 'intake_id', 'told_by', 'told_on') and not starts_with(o.key, 'from_paper_')
                    and jsonb_typeof(o.value) <> 'null') old on true
            order by b.replaced_at desc, b.id
            """;

    private final JdbcClient casework;

    AnswersBefore(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    /**
     * One earlier account, with every answer that it held.
     *
     * @param id
     *            surrogate of the account
     * @param on
     *            the day on which it was told or seen
     * @param paper
     *            on which it was told first, outside of a talk
     */
    public record Before(UUID id, ToldBy by, LocalDate on, Replaced replaced, OldAnswers answers,
            Optional<PaperMarks.Earlier> paper) {
    }

    /**
     * When another account came.
     *
     * @param at
     *            in the time zone of the agency
     * @param by
     *            who wrote that one down; empty for somebody whom the acting person cannot see
     */
    public record Replaced(LocalDateTime at, Optional<String> by) {
    }

    /**
     * The earlier accounts of one page, newest first.
     *
     * @param page
     *            the word of its table, such as {@code sex_age}
     */
    public List<Before> of(IntakeId intake, String page) {
        return casework.sql(BEFORE).param("intake", intake.value()).param("page", page)
                .query((row, _) -> before(row)).list();
    }

    private static Before before(ResultSet row) throws SQLException {
        var replaced = new Replaced(row.getObject("replaced_at", LocalDateTime.class),
                Optional.ofNullable(row.getString("replaced_by")));
        var paper = row.getString("paper_why") == null ? Optional.<PaperMarks.Earlier>empty()
                : Optional.of(PaperMarks.earlier(row, 0));
        return new Before(row.getObject("id", UUID.class), ToldBy.valueOf(row.getString("told_by")),
                row.getObject("told_on", LocalDate.class), replaced,
                OldAnswers.read(row), paper);
    }
}
