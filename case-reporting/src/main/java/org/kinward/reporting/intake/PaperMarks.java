package org.kinward.reporting.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.kinward.core.intake.paper.ToldTo;
import org.kinward.core.intake.paper.WhyPaper;
import org.kinward.core.intake.putaway.PaperPutAway;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What a paper says, with the names of colleagues; it is read beside an intake whose look is written down. */
@Repository
public class PaperMarks {

    private static final String MARK = """
            select i.paper_told_on, i.paper_told_at at time zone coalesce(a.time_zone, 'UTC') as told_at,
                i.paper_told_role, w.name as told_to, i.paper_why, coalesce(b.name, '') as entered_by,
                i.started_at at time zone coalesce(a.time_zone, 'UTC') as entered_at, p.became,
                p.said_at at time zone coalesce(a.time_zone, 'UTC') as put_away_at, s.name as put_away_by
            from casework.intake i
            left join account.agency a on a.id = i.agency_id
            left join account.person w on w.id = i.paper_told_to
            left join account.person b on b.id = i.started_by
            left join lateral (select * from casework.paper_put_away o where o.intake_id = i.id and o.talk = 0 and o.page = ''
                and o.note is null order by o.became limit 1) p on true
            left join account.person s on s.id = p.said_by
            where i.id = :intake and i.paper_told_on is not null
            """;

    private static final String OF_TALKS = """
            select t.number, t.held_on as paper_told_on, t.paper_told_at at time zone coalesce(a.time_zone, 'UTC') as told_at,
                t.paper_told_role, w.name as told_to, t.paper_why, coalesce(b.name, '') as entered_by,
                t.written_at at time zone coalesce(a.time_zone, 'UTC') as entered_at, p.became,
                p.said_at at time zone coalesce(a.time_zone, 'UTC') as put_away_at, s.name as put_away_by
            from casework.talk t join casework.intake i on i.id = t.intake_id
            left join account.agency a on a.id = i.agency_id
            left join account.person w on w.id = t.paper_told_to
            left join account.person b on b.id = t.written_by
            left join lateral (select * from casework.paper_put_away o where o.intake_id = i.id and o.talk = t.number
                order by o.became limit 1) p on true
            left join account.person s on s.id = p.said_by
            where t.intake_id = :intake and t.paper_since is not null
            """;

    private static final String SAYS = """
            select t.told_on as paper_told_on, t.from_paper_at at time zone coalesce(a.time_zone, 'UTC') as told_at,
                t.from_paper_role as paper_told_role, w.name as told_to, t.from_paper_why as paper_why,
                coalesce(b.name, '') as entered_by,
                t.from_paper_entered_at at time zone coalesce(a.time_zone, 'UTC') as entered_at, p.became,
                p.said_at at time zone coalesce(a.time_zone, 'UTC') as put_away_at, s.name as put_away_by,
                t.from_paper_entered_at as typed
            from %s t join casework.intake i on i.id = t.intake_id
            left join account.agency a on a.id = i.agency_id
            left join account.person w on w.id = t.from_paper_to
            left join account.person b on b.id = t.from_paper_entered_by
            left join lateral (select * from casework.paper_put_away o where o.intake_id = i.id and o.talk = 0
                and o.page = :page and o.typed_at = t.from_paper_entered_at order by o.became limit 1) p on true
            left join account.person s on s.id = p.said_by
            """;

    /** Of a page that was told on paper outside of a talk; of a line of a list its last version. */
    private static final String OF_PAGE = SAYS.formatted("casework.{table}")
            + "where t.intake_id = :intake and t.from_paper_entered_at = :typed order by t.version desc limit 1";

    /** Of each paper of a line the last version that had it; not of the one that stands, nor of what is destroyed. */
    private static final String OF_LINE_BEFORE = SAYS.formatted("""
            (select distinct on (v.from_paper_entered_at) v.* from (select l.*, first_value(l.from_paper_entered_at)
                over (order by l.version desc) as stands from casework.{table} l
                where l.intake_id = :intake and l.{line} = :line) v
            where v.from_paper_since is not null and v.from_paper_entered_at is distinct from v.stands
            order by v.from_paper_entered_at, v.version desc)""")
            + "where p.became is distinct from 'DESTROYED' order by t.from_paper_entered_at desc";

    private final JdbcClient casework;

    PaperMarks(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    /** When it was told and to whom, and when it was typed and by whom, by the clock of the agency. */
    public record Mark(Told told, Entered entered, WhyPaper why, Optional<PutAway> putAway) {

        /**
         * What the paper says.
         *
         * @param at
         *            day and hour, where the paper names an hour
         * @param colleague
         *            the name of somebody of the agency
         * @param stranger
         *            what somebody else was
         */
        public record Told(LocalDate on, Optional<LocalDateTime> at, Optional<String> colleague,
                ToldTo.StrangerRole stranger) {
        }

        /** What became of the paper; of one that was filed first and destroyed later, that it is destroyed. */
        public record PutAway(PaperPutAway.Became became, LocalDateTime at, String by) {
        }

        /** Who typed it. */
        public record Entered(LocalDateTime at, String by) {
        }
    }

    /**
     * A paper that a page or a line had before.
     *
     * @param typed
     *            when it was typed: by that it is known among the papers of the page
     */
    public record Earlier(Instant typed, Mark mark) {
    }

    /** Empty if it was typed at once, or is not there for the acting person. */
    @Transactional
    public Optional<Mark> of(UUID intake) {
        return casework.sql(MARK).param("intake", intake).query(PaperMarks::mark).optional();
    }

    /** Of the talks of this intake that were told on paper, by their numbers. */
    @Transactional
    public Map<Integer, Mark> ofTalks(UUID intake) {
        var marks = new HashMap<Integer, Mark>();
        casework.sql(OF_TALKS).param("intake", intake)
                .query((row, index) -> marks.put(row.getInt("number"), mark(row, index))).list();
        return marks;
    }

    /** Of the paper of this page that was typed then, as it stands now. */
    @Transactional
    public Optional<Mark> ofPage(UUID intake, PaperTable page, Instant typed) {
        return casework.sql(OF_PAGE.replace("{table}", page.name())).param("intake", intake)
                .param("page", page.word()).param("typed", Timestamp.from(typed)).query(PaperMarks::mark).optional();
    }

    /** Of a line of a list the papers that it had before, whose sheets are not destroyed; the last one first. */
    @Transactional
    public List<Earlier> beforeOf(UUID intake, PaperTable list, int line) {
        return casework.sql(OF_LINE_BEFORE.replace("{table}", list.name()).replace("{line}", list.word()))
                .param("intake", intake).param("page", list.word()).param("line", line)
                .query(PaperMarks::earlier).list();
    }

    static Earlier earlier(ResultSet row, int index) throws SQLException {
        return new Earlier(row.getTimestamp("typed").toInstant(), mark(row, index));
    }

    private static Optional<Mark.PutAway> putAway(ResultSet row) throws SQLException {
        var became = row.getString("became");
        var by = row.getString("put_away_by");
        return became == null ? Optional.empty() : Optional.of(new Mark.PutAway(PaperPutAway.Became.valueOf(became),
                row.getObject("put_away_at", LocalDateTime.class), by == null ? "" : by));
    }

    static Mark mark(ResultSet row, int index) throws SQLException {
        var role = row.getString("paper_told_role");
        var told = new Mark.Told(row.getObject("paper_told_on", LocalDate.class),
                Optional.ofNullable(row.getObject("told_at", LocalDateTime.class)),
                Optional.ofNullable(row.getString("told_to")),
                role == null ? ToldTo.StrangerRole.NOT_KNOWN : ToldTo.StrangerRole.valueOf(role));
        return new Mark(told, new Mark.Entered(row.getObject("entered_at", LocalDateTime.class),
                row.getString("entered_by")), WhyPaper.valueOf(row.getString("paper_why")), putAway(row));
    }
}
