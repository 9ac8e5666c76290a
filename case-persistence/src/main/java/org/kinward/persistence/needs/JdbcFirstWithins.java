package org.kinward.persistence.needs;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.PersonId;
import org.kinward.core.needs.term.FirstWithin;
import org.kinward.core.needs.term.FirstWithins;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One row a setting, only ever added; the newest of the agency holds. */
@Repository
class JdbcFirstWithins implements FirstWithins {

    private static final String SELECT = """
            select t.number, t.hours, t.set_by, t.set_at from casework.needs_first_within t
            where t.agency_id = any ((select casework.my_agencies())::uuid[]) order by t.number desc
            """;

    private final JdbcClient casework;

    JdbcFirstWithins(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    @Override
    @Transactional
    public Current current() {
        return casework.sql(SELECT + " limit 1")
                .query((row, _) -> new Current(new FirstWithin(row.getInt("hours")),
                        new Revision(row.getLong("number"))))
                .optional().orElseGet(() -> new Current(FirstWithin.SHIPPED, Revision.NEW));
    }

    @Override
    @Transactional
    public List<Set> history() {
        return casework.sql(SELECT + " limit 100").query((row, _) -> new Set(new FirstWithin(row.getInt("hours")),
                new PersonId(row.getObject("set_by", UUID.class)),
                row.getObject("set_at", OffsetDateTime.class).toInstant())).list();
    }

    @Override
    @Transactional
    public void set(Set wanted, Revision seen) {
        int kept = casework.sql("""
                insert into casework.needs_first_within (agency_id, number, hours, set_by, set_at)
                select a.id, :number, :hours, :by, :at
                from unnest((select casework.my_agencies())::uuid[]) as a (id) limit 1 on conflict do nothing
                """).param("number", seen.number() + 1).param("hours", wanted.within().hours())
                .param("by", wanted.by().value()).param("at", NeedsRows.column(wanted.at())).update();
        if (kept == 0) {
            throw new StaleRevision();
        }
    }
}
