package org.kinward.reporting.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.transaction.Transactional;
import org.kinward.core.reference.ReferenceNumber;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Counts and lists what a manager goes through. A figure is the number of lines of its list, by the same statement, each child
 * once; counting stops at a thousand.
 */
@Repository
@Transactional(Transactional.TxType.MANDATORY)
public class Reviews {

    /** How many lines a page shows at most. */
    public static final int MOST = 25;

    /** Where counts stop. */
    public static final int COUNTED = 1000;

    private static final String CHILDREN = "(select intake, min(since) as since from (%s) found group by intake)";

    private static final String LINES = """
            select c.intake, c.since, c.since at time zone coalesce(a.time_zone, 'UTC') as local, i.call_word, f.id as file,
                case when i.state = 'created' then i.reference end as reference, p.name as worker, WHY as why
            from CHILDREN c join casework.intake i on i.id = c.intake
            left join casework.case_file f on f.intake_id = i.id
            left join account.agency a on a.id = i.agency_id left join account.person p on p.id = f.worker_id
            where :at::timestamptz is null or (c.since, c.intake) > (:at::timestamptz, :behind::uuid)
            order by c.since, c.intake limit MOST
            """.replace("MOST", "" + (MOST + 1));

    private final JdbcClient casework;

    private final Tries tries;

    private final Clock clock;

    Reviews(@Qualifier("caseworkJdbc") JdbcClient casework, Tries tries, Clock clock) {
        this.casework = casework;
        this.tries = tries;
        this.clock = clock;
    }

    /** Every figure of this rhythm, in one statement. */
    public Map<ReviewFigure, Integer> counts(Rhythm rhythm) {
        var all = ReviewFigure.in(rhythm);
        var counts = new EnumMap<ReviewFigure, Integer>(ReviewFigure.class);
        asked(all.stream().map(Reviews::counting).collect(Collectors.joining(" union all ")), all)
                .query(row -> {
                    counts.put(ReviewFigure.valueOf(row.getString("figure")), row.getInt("children"));
                });
        return counts;
    }

    /** One figure alone. */
    public int count(ReviewFigure figure) {
        return asked(counting(figure), List.of(figure)).query((row, _) -> row.getInt("children")).single();
    }

    private static String counting(ReviewFigure figure) {
        return "select '%s' as figure, (select count(*) from (select from %s c limit %d) n) as children"
                .formatted(figure.name(), CHILDREN.formatted(figure.sql()), COUNTED);
    }

    /** One more than a page shows, longest first, behind this line. */
    public List<ReviewLine> page(ReviewFigure figure, Optional<ReviewLine.Position> behind) {
        var because = figure.because();
        return asked(lines(CHILDREN.formatted(figure.sql()), because), List.of(figure))
                .param("at", behind.map(last -> last.since().atOffset(ZoneOffset.UTC)).orElse(null))
                .param("behind", behind.map(last -> last.intake().toString()).orElse(null))
                .query((row, _) -> line(row, because)).list();
    }

    /** A page of these children, and what is said beside each. */
    static String lines(String children, Because because) {
        return LINES.replace("WHY", because.sql()).replace("CHILDREN", children);
    }

    private JdbcClient.StatementSpec asked(String sql, List<ReviewFigure> figures) {
        var asked = casework.sql(sql).param("now", moment());
        if (figures.stream().noneMatch(ReviewFigure::readsTheTrail)) {
            return asked;
        }
        var found = tries.ofAMonth();
        return asked.param("tried", found.subjects().toArray(UUID[]::new)).param("first",
                found.since().toArray(String[]::new));
    }

    static ReviewLine line(ResultSet row, Because because) throws SQLException {
        var intake = row.getObject("intake", UUID.class);
        var child = new ReviewLine.Child(intake, Optional.ofNullable(row.getObject("file", UUID.class)),
                Optional.ofNullable(row.getString("reference")).map(ReferenceNumber::new),
                Optional.ofNullable(row.getString("call_word")));
        return new ReviewLine(child, row.getObject("local", LocalDateTime.class),
                Optional.ofNullable(row.getString("worker")), why(row, because),
                new ReviewLine.Position(row.getObject("since", OffsetDateTime.class).toInstant(), intake));
    }

    private static List<Enum<?>> why(ResultSet row, Because because) throws SQLException {
        return Arrays.stream((String[]) row.getArray("why").getArray()).<Enum<?>>map(because::of).toList();
    }

    private OffsetDateTime moment() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
