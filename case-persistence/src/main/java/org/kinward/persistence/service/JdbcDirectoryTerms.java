package org.kinward.persistence.service;

import java.util.List;

import jakarta.transaction.Transactional;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.service.term.DirectoryTerms;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One row a setting, only ever added; the newest of the agency holds. */
@Repository
class JdbcDirectoryTerms implements DirectoryTerms {

    private static final String SELECT = """
            select t.number, t.days, t.set_by, t.set_at from casework.directory_term t
            where t.agency_id = any ((select casework.my_agencies())::uuid[]) order by t.number desc
            """;

    private final JdbcClient casework;

    JdbcDirectoryTerms(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    @Override
    @Transactional
    public Current current() {
        return casework.sql(SELECT + " limit 1")
                .query((row, _) -> new Current(row.getInt("days"), new Revision(row.getLong("number")))).optional()
                .orElseGet(() -> new Current(SHIPPED, Revision.NEW));
    }

    @Override
    @Transactional
    public List<Set> history() {
        return casework.sql(SELECT + " limit 100").query((row, _) -> new Set(row.getInt("days"),
                ServiceColumns.person(row, "set_by"), ServiceColumns.moment(row, "set_at"))).list();
    }

    @Override
    @Transactional
    public void set(Set next, Revision seen) {
        int kept = casework.sql("""
                insert into casework.directory_term (agency_id, number, days, set_by, set_at)
                select a.id, :number, :days, :by, :at
                from unnest((select casework.my_agencies())::uuid[]) as a (id) limit 1 on conflict do nothing
                """).param("number", seen.number() + 1).param("days", next.days()).param("by", next.by().value())
                .param("at", ServiceColumns.column(next.at())).update();
        if (kept == 0) {
            throw new StaleRevision();
        }
    }
}
