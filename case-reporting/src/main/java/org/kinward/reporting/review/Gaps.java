package org.kinward.reporting.review;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import jakarta.transaction.Transactional;
import org.kinward.core.needs.NeedArea;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The map of gaps (FIELD F49): needs without a service at the places that the acting person manages, by need and district. A
 * child with two such needs is counted at both; each number is the length of its list.
 */
@Repository
@Transactional(Transactional.TxType.MANDATORY)
public class Gaps {

    private static final String OTHER = "OTHER";

    /** How many needs and districts are shown at most. */
    private static final int MOST = 100;

    private static final String PLACED = "(" + ReviewSql.NO_SERVICE
            + ") n join casework.intake j on j.id = n.intake join account.place p on p.id = j.place_id";

    private static final String COUNTS = "select n.area, p.district, least(count(distinct n.intake), " + Reviews.COUNTED
            + ") as children from " + PLACED + " group by n.area, p.district order by children desc, n.area, p.district"
            + " limit " + MOST;

    private static final String CHILDREN = "(select n.intake, min(n.since) as since from " + PLACED
            + " where n.area = :area and p.district = :district group by n.intake)";

    private final JdbcClient casework;

    private final Clock clock;

    Gaps(@Qualifier("caseworkJdbc") JdbcClient casework, Clock clock) {
        this.casework = casework;
        this.clock = clock;
    }

    /** Where most children wait, first. */
    public List<Gap> all() {
        return casework.sql(COUNTS).query((row, _) -> new Gap(
                Optional.of(row.getString("area")).filter(area -> !area.equals(OTHER)).map(NeedArea::valueOf),
                row.getString("district"), row.getInt("children"))).list();
    }

    /** One more than a page shows, longest first, behind this line. */
    public List<ReviewLine> page(Optional<NeedArea> area, String district, Optional<ReviewLine.Position> behind) {
        return casework.sql(Reviews.lines(CHILDREN, Because.NOTHING))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("area", area.map(Enum::name).orElse(OTHER)).param("district", district)
                .param("at", behind.map(last -> last.since().atOffset(ZoneOffset.UTC)).orElse(null))
                .param("behind", behind.map(last -> last.intake().toString()).orElse(null))
                .query((row, _) -> Reviews.line(row, Because.NOTHING)).list();
    }
}
