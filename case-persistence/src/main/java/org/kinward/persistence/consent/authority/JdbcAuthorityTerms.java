package org.kinward.persistence.consent.authority;

import java.time.LocalDate;
import java.time.ZoneOffset;

import jakarta.transaction.Transactional;
import org.kinward.core.consent.authority.AuthorityTerm;
import org.kinward.core.consent.authority.AuthorityTerms;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One row a version, only ever added; the newest of the country holds. */
@Repository
class JdbcAuthorityTerms implements AuthorityTerms {

    private static final String MY_COUNTRY = """
            (select a.country from account.agency a where a.id = any ((select casework.my_agencies())::uuid[]) limit 1)
            """;

    private final JdbcClient casework;

    JdbcAuthorityTerms(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    @Override
    @Transactional
    public Current current() {
        return casework.sql("""
                select t.number, t.hours, t.on_suspicion, t.source, t.source_on
                from casework.authority_term t where t.country in ('', %s) order by t.country desc, t.number desc limit 1
                """.formatted(MY_COUNTRY)).query((row, _) -> new Current(new AuthorityTerm(row.getInt("hours"),
                row.getBoolean("on_suspicion"), row.getString("source"), row.getObject("source_on", LocalDate.class)),
                new Revision(row.getLong("number")))).single();
    }

    @Override
    @Transactional
    public void set(AuthorityTerm term, Revision seen, By by) {
        int kept = casework.sql("""
                insert into casework.authority_term (country, number, hours, on_suspicion, source, source_on,
                    set_by, set_at)
                select %s, :number, :hours, :suspicion, :source, :on, :by, :at on conflict do nothing
                """.formatted(MY_COUNTRY)).param("number", seen.number() + 1).param("hours", term.hours())
                .param("suspicion", term.onSuspicion()).param("source", term.source()).param("on", term.sourceOn())
                .param("by", by.person().value())
                .param("at", by.at().atOffset(ZoneOffset.UTC)).update();
        if (kept == 0) {
            throw new StaleRevision();
        }
    }
}
