package org.kinward.persistence.consent.ladder;

import java.time.LocalDate;
import java.time.ZoneOffset;

import jakarta.transaction.Transactional;
import org.kinward.core.consent.ladder.AgeLadder;
import org.kinward.core.consent.ladder.AgeLadders;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One row a version, only ever added; the newest of the country holds. */
@Repository
class JdbcAgeLadders implements AgeLadders {

    private static final String MY_COUNTRY = """
            (select a.country from account.agency a where a.id = any ((select casework.my_agencies())::uuid[]) limit 1)
            """;

    private final JdbcClient casework;

    JdbcAgeLadders(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    @Override
    @Transactional
    public Current current() {
        return casework.sql("""
                select l.number, l.asked_from, l.must_agree_from, l.first_from, l.source, l.source_on
                from casework.consent_ladder l where l.country in ('', %s) order by l.country desc, l.number desc limit 1
                """.formatted(MY_COUNTRY)).query((row, _) -> new Current(new AgeLadder(row.getInt("asked_from"),
                row.getInt("must_agree_from"), row.getInt("first_from"), row.getString("source"),
                row.getObject("source_on", LocalDate.class)), new Revision(row.getLong("number")))).single();
    }

    @Override
    @Transactional
    public void set(AgeLadder ladder, Revision seen, By by) {
        int kept = casework.sql("""
                insert into casework.consent_ladder (country, number, asked_from, must_agree_from, first_from, source,
                    source_on, set_by, set_at)
                select %s, :number, :asked, :must, :first, :source, :on, :by, :at on conflict do nothing
                """.formatted(MY_COUNTRY)).param("number", seen.number() + 1).param("asked", ladder.askedFrom())
                .param("must", ladder.mustAgreeFrom()).param("first", ladder.firstFrom())
                .param("source", ladder.source()).param("on", ladder.sourceOn()).param("by", by.person().value())
                .param("at", by.at().atOffset(ZoneOffset.UTC)).update();
        if (kept == 0) {
            throw new StaleRevision();
        }
    }
}
