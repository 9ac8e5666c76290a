package org.kinward.persistence.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import jakarta.transaction.Transactional;
import org.kinward.core.plan.term.PlanTerm;
import org.kinward.core.plan.term.PlanTerms;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One row a setting, only ever added; the newest of the agency holds. */
@Repository
class JdbcPlanTerms implements PlanTerms {

    private static final String SELECT = """
            select t.number, t.days, t.set_by, t.set_at
            from casework.plan_term t where t.agency_id = any ((select casework.my_agencies())::uuid[])
            order by t.number desc
            """;

    private final JdbcClient casework;

    JdbcPlanTerms(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    @Override
    @Transactional
    public Current current() {
        return casework.sql(SELECT + " limit 1")
                .query((row, _) -> new Current(term(row), new Revision(row.getLong("number")))).optional()
                .orElseGet(() -> new Current(PlanTerm.SHIPPED, Revision.NEW));
    }

    @Override
    @Transactional
    public List<Set> history() {
        return casework.sql(SELECT + " limit 100").query((row, _) -> new Set(term(row),
                new By(PlanColumns.person(row, "set_by"), PlanColumns.moment(row, "set_at")))).list();
    }

    @Override
    @Transactional
    public void set(PlanTerm term, Revision seen, By by) {
        int kept = casework.sql("""
                insert into casework.plan_term (agency_id, number, days,
                    set_by, set_at)
                select a.id, :number, :days, :by, :at
                from unnest((select casework.my_agencies())::uuid[]) as a (id) limit 1 on conflict do nothing
                """).param("number", seen.number() + 1).param("days", term.days())
                .param("by", by.person().value()).param("at", PlanColumns.column(by.at())).update();
        if (kept == 0) {
            throw new StaleRevision();
        }
    }

    private static PlanTerm term(ResultSet row) throws SQLException {
        return new PlanTerm(row.getInt("days"));
    }
}
