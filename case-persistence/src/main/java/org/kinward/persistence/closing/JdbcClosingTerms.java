package org.kinward.persistence.closing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.PersonId;
import org.kinward.core.closing.term.ClosingTerm;
import org.kinward.core.closing.term.ClosingTerms;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One row a setting, only ever added; the newest of the agency holds. */
@Repository
class JdbcClosingTerms implements ClosingTerms {

    private static final String SELECT = """
            select r.number, r.days, r.lead_months, r.set_by, r.set_at
            from casework.closing_term r where r.agency_id = any ((select casework.my_agencies())::uuid[])
            order by r.number desc
            """;

    private final JdbcClient casework;

    JdbcClosingTerms(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    @Override
    @Transactional
    public Current current() {
        return casework.sql(SELECT + " limit 1")
                .query((row, _) -> new Current(term(row), new Revision(row.getLong("number")))).optional()
                .orElseGet(() -> new Current(ClosingTerm.SHIPPED, Revision.NEW));
    }

    @Override
    @Transactional
    public List<Set> history() {
        return casework.sql(SELECT + " limit 100").query((row, _) -> new Set(term(row),
                new By(new PersonId(row.getObject("set_by", UUID.class)),
                        row.getObject("set_at", OffsetDateTime.class).toInstant())))
                .list();
    }

    @Override
    @Transactional
    public void set(ClosingTerm term, Revision seen, By by) {
        int kept = casework.sql("""
                insert into casework.closing_term (agency_id, number, days, lead_months, set_by, set_at)
                select a.id, :number, :days, :lead, :by, :at
                from unnest((select casework.my_agencies())::uuid[]) as a (id) limit 1 on conflict do nothing
                """).param("number", seen.number() + 1).param("days", term.days())
                .param("lead", term.leadMonths()).param("by", by.person().value())
                .param("at", by.at().atOffset(ZoneOffset.UTC)).update();
        if (kept == 0) {
            throw new StaleRevision();
        }
    }

    private static ClosingTerm term(ResultSet row) throws SQLException {
        return new ClosingTerm(row.getInt("days"), row.getInt("lead_months"));
    }
}
