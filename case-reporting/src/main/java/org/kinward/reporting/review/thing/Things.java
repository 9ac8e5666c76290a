package org.kinward.reporting.review.thing;

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
import org.kinward.reporting.review.ReviewLine;
import org.kinward.reporting.review.Reviews;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a manager goes through that is no child. A figure is the number of lines of its list, by the same statement. */
@Repository
@Transactional(Transactional.TxType.MANDATORY)
public class Things {

    private static final String LINES = """
            select n.id, n.since, n.name, n.why, n.since at time zone coalesce((select g.time_zone from account.agency g
                where g.id = any ((select casework.my_agencies())::uuid[]) limit 1), 'UTC') as local
            from (FOUND) n where :at::timestamptz is null or (n.since, n.id) > (:at::timestamptz, :behind::uuid)
            order by n.since, n.id limit\s""" + (Reviews.MOST + 1);

    private static final String COUNTS = Arrays.stream(ThingFigure.values())
            .map(figure -> "select '%s' as figure, (select count(*) from (select from (%s) c limit %d) n) as things"
                    .formatted(figure.name(), figure.sql(), Reviews.COUNTED))
            .collect(Collectors.joining(" union all "));

    private final JdbcClient casework;

    private final Clock clock;

    Things(@Qualifier("caseworkJdbc") JdbcClient casework, Clock clock) {
        this.casework = casework;
        this.clock = clock;
    }

    /**
     * One of them.
     *
     * @param name
     *            of the house, the colleague or the service
     * @param why
     *            what happened, where something did
     * @param since
     *            on the clock of the agency
     */
    public record Line(UUID id, String name, List<Enum<?>> why, LocalDateTime since,
            ReviewLine.Position position) {

        public Line {
            why = List.copyOf(why);
        }
    }

    /** How many there are of each, in one statement; counting stops at a thousand. */
    public Map<ThingFigure, Integer> counts() {
        var counts = new EnumMap<ThingFigure, Integer>(ThingFigure.class);
        casework.sql(COUNTS).param("now", moment()).query(row -> {
            counts.put(ThingFigure.valueOf(row.getString("figure")), row.getInt("things"));
        });
        return counts;
    }

    /** One more than a page shows, longest first, behind this line. */
    public List<Line> page(ThingFigure figure, Optional<ReviewLine.Position> behind) {
        return casework.sql(LINES.replace("FOUND", figure.sql())).param("now", moment())
                .param("at", behind.map(last -> last.since().atOffset(ZoneOffset.UTC)).orElse(null))
                .param("behind", behind.map(last -> last.intake().toString()).orElse(null))
                .query((row, _) -> line(row, figure)).list();
    }

    private static Line line(ResultSet row, ThingFigure figure) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Line(id, row.getString("name"),
                Arrays.stream((String[]) row.getArray("why").getArray()).<Enum<?>>map(figure::why).toList(),
                row.getObject("local", LocalDateTime.class),
                new ReviewLine.Position(row.getObject("since", OffsetDateTime.class).toInstant(), id));
    }

    private OffsetDateTime moment() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
