package org.kinward.persistence.casefile.weight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.weight.CaseloadWeight;
import org.kinward.core.casefile.weight.CaseloadWeights;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One row a setting, only ever added; the newest of the agency holds. */
@Repository
class JdbcCaseloadWeights implements CaseloadWeights {

    private static final String SELECT = """
            select w.number, w.in_a_house, w.at_home, w.across_a_border, w.set_by, w.set_at
            from casework.caseload_weight w where w.agency_id = any ((select casework.my_agencies())::uuid[])
            order by w.number desc limit\s""";

    private final JdbcClient casework;

    JdbcCaseloadWeights(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    @Override
    @Transactional
    public Current current() {
        return casework.sql(SELECT + "1")
                .query((row, _) -> new Current(weight(row), new Revision(row.getLong("number")))).optional()
                .orElseGet(() -> new Current(CaseloadWeight.SHIPPED, Revision.NEW));
    }

    @Override
    @Transactional
    public List<Set> history() {
        return casework.sql(SELECT + "100").query((row, _) -> new Set(weight(row),
                new PersonId(row.getObject("set_by", UUID.class)),
                row.getObject("set_at", OffsetDateTime.class).toInstant())).list();
    }

    @Override
    @Transactional
    public void set(Set next, Revision seen) {
        int kept = casework.sql("""
                insert into casework.caseload_weight (agency_id, number, in_a_house, at_home, across_a_border, set_by, set_at)
                select a.id, :number, :house, :home, :border, :by, :at
                from unnest((select casework.my_agencies())::uuid[]) as a (id) limit 1 on conflict do nothing
                """).param("number", seen.number() + 1).param("house", next.weight().inAHouse())
                .param("home", next.weight().atHome()).param("border", next.weight().acrossABorder())
                .param("by", next.by().value()).param("at", next.at().atOffset(ZoneOffset.UTC)).update();
        if (kept == 0) {
            throw new StaleRevision();
        }
    }

    private static CaseloadWeight weight(ResultSet row) throws SQLException {
        return new CaseloadWeight(row.getInt("in_a_house"), row.getInt("at_home"), row.getInt("across_a_border"));
    }
}
