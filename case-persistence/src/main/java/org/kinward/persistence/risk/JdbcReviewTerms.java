package org.kinward.persistence.risk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import jakarta.transaction.Transactional;
import org.kinward.core.risk.term.ReviewTerm;
import org.kinward.core.risk.term.ReviewTerms;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One row a setting, only ever added; the newest of the agency holds. */
@Repository
class JdbcReviewTerms implements ReviewTerms {

    private static final String SELECT = """
            select t.number, t.immediate_hours, t.high_hours, t.medium_hours, t.low_hours, t.set_by, t.set_at
            from casework.review_term t where t.agency_id = any ((select casework.my_agencies())::uuid[])
            order by t.number desc
            """;

    private final JdbcClient casework;

    JdbcReviewTerms(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    @Override
    @Transactional
    public Current current() {
        return casework.sql(SELECT + " limit 1")
                .query((row, _) -> new Current(term(row), new Revision(row.getLong("number")))).optional()
                .orElseGet(() -> new Current(ReviewTerm.SHIPPED, Revision.NEW));
    }

    @Override
    @Transactional
    public List<Set> history() {
        return casework.sql(SELECT + " limit 100").query((row, _) -> new Set(term(row),
                new By(RiskColumns.person(row, "set_by"), RiskColumns.moment(row, "set_at")))).list();
    }

    @Override
    @Transactional
    public void set(ReviewTerm term, Revision seen, By by) {
        int kept = casework.sql("""
                insert into casework.review_term (agency_id, number, immediate_hours, high_hours, medium_hours, low_hours,
                    set_by, set_at)
                select a.id, :number, :immediate, :high, :medium, :low, :by, :at
                from unnest((select casework.my_agencies())::uuid[]) as a (id) limit 1 on conflict do nothing
                """).param("number", seen.number() + 1).param("immediate", term.immediate())
                .param("high", term.high()).param("medium", term.medium()).param("low", term.low())
                .param("by", by.person().value()).param("at", RiskColumns.column(by.at())).update();
        if (kept == 0) {
            throw new StaleRevision();
        }
    }

    private static ReviewTerm term(ResultSet row) throws SQLException {
        return new ReviewTerm(row.getInt("immediate_hours"), row.getInt("high_hours"), row.getInt("medium_hours"),
                row.getInt("low_hours"));
    }
}
