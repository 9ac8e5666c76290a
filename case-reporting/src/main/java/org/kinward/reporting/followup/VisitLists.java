package org.kinward.reporting.followup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.followup.HowSeen;
import org.kinward.core.followup.contact.NotDone;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.reporting.child.SeenAs;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads which children are to be contacted; each part of a statement names one scope. */
@Repository
@Transactional(Transactional.TxType.MANDATORY)
public class VisitLists {

    /** So far ahead a list looks. */
    public static final Duration AHEAD = Duration.ofDays(7);
    /** An appointment can lie before the day on which its contact is due. */
    private static final Duration FAR = Duration.ofDays(400);

    private final JdbcClient casework;
    private final Clock clock;

    VisitLists(@Qualifier("caseworkJdbc") JdbcClient casework, Clock clock) {
        this.casework = casework;
        this.clock = clock;
    }

    /** The next contacts of one's own children and of those one covers, overdue ones first; 200 at most. */
    public List<VisitLine> mine() {
        return lines(VisitSql.MINE + VisitSql.LINES + VisitSql.ORDER, AHEAD);
    }

    /** The same of all children at the places that the acting person manages. */
    public List<VisitLine> ofMyPlaces() {
        return lines(VisitSql.OF_MY_PLACES + VisitSql.LINES + VisitSql.ORDER, AHEAD);
    }

    /** Where the acting person goes on one day, by the hour. */
    public List<VisitLine> on(LocalDate day) {
        return asked(VisitSql.MINE + VisitSql.LINES + VisitSql.ON_DAY, FAR).param("day", day)
                .query((row, _) -> line(row)).list();
    }

    /** What was done at the places of the acting manager in the last 30 days. */
    public VisitCounts counts() {
        var notDone = new EnumMap<NotDone, Integer>(NotDone.class);
        var how = new EnumMap<HowSeen, Integer>(HowSeen.class);
        casework.sql(VisitSql.COUNTS).param("since", moment().minusDays(VisitCounts.DAYS)).query(row -> {
            if (row.getString("reason") == null) {
                how.put(HowSeen.valueOf(row.getString("how")), row.getInt("times"));
            } else {
                notDone.put(NotDone.valueOf(row.getString("reason")), row.getInt("times"));
            }
        });
        var seen = how.entrySet().stream().filter(one -> one.getKey().isSeen()).mapToInt(Map.Entry::getValue)
                .sum();
        return new VisitCounts(seen, how.getOrDefault(HowSeen.SPOKE_BY_PHONE, 0),
                how.getOrDefault(HowSeen.NEWS_ONLY, 0), notDone);
    }

    private List<VisitLine> lines(String sql, Duration ahead) {
        return asked(sql, ahead).query((row, _) -> line(row)).list();
    }

    private JdbcClient.StatementSpec asked(String sql, Duration ahead) {
        return casework.sql(sql).param("now", moment()).param("until", moment().plus(ahead));
    }

    private static VisitLine line(ResultSet row) throws SQLException {
        var today = row.getObject("now_local", LocalDateTime.class).toLocalDate();
        var child = new VisitLine.Child(row.getObject("file", UUID.class),
                new ReferenceNumber(row.getString("reference")), Optional.ofNullable(row.getString("call_word")),
                SeenAs.of(row, today), row.getBoolean("safe_contact"));
        var day = row.getObject("on_day", LocalDate.class);
        var hour = row.getObject("at_hour", LocalTime.class);
        var due = new VisitLine.Due(row.getObject("contact", UUID.class), row.getObject("due_on", LocalDate.class),
                row.getBoolean("late"), HowSeen.valueOf(row.getString("need")),
                day == null ? Optional.empty() : Optional.of(day.atTime(hour)));
        return new VisitLine(child, due,
                new VisitLine.Last(Optional.ofNullable(row.getObject("seen_on", LocalDate.class)),
                        Optional.ofNullable(row.getObject("news_on", LocalDate.class))),
                Optional.ofNullable(row.getString("worker")));
    }

    private OffsetDateTime moment() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
