package org.kinward.persistence.retention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.PersonId;
import org.kinward.core.retention.KeptPart;
import org.kinward.core.retention.RetentionRule;
import org.kinward.core.retention.RetentionRules;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One row a rule, only ever added; the newest of the agency holds. */
@Repository
class JdbcRetentionRules implements RetentionRules {

    private static final String SELECT = """
            select r.number, r.after_closing, r.after_eighteen, r.source, r.set_by, r.set_at, c.changed
            from casework.retention_rule r left join casework.retention_carried c on c.agency_id = r.agency_id
                and c.part = r.part and c.number = r.number
            where r.agency_id = any ((select casework.my_agencies())::uuid[]) and r.part = :part order by r.number desc
            """;

    private final JdbcClient casework;

    JdbcRetentionRules(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    @Override
    @Transactional
    public Current current(KeptPart part) {
        var set = casework.sql(SELECT + " limit 1").param("part", part.name())
                .query((row, _) -> new Current(rule(row), new Revision(row.getLong("number")))).optional();
        if (set.isPresent() || part == KeptPart.FILE) {
            return set.orElseGet(() -> new Current(part.shipped(), Revision.NEW));
        }
        return new Current(part.shipped().within(current(KeptPart.FILE).rule()), Revision.NEW);
    }

    @Override
    @Transactional
    public List<Set> history(KeptPart part) {
        return casework.sql(SELECT + " limit 100").param("part", part.name()).query((row, _) -> new Set(rule(row),
                new By(new PersonId(row.getObject("set_by", UUID.class)),
                        row.getObject("set_at", OffsetDateTime.class).toInstant()),
                changed(row))).list();
    }

    private static OptionalInt changed(ResultSet row) throws SQLException {
        var changed = row.getInt("changed");
        return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(changed);
    }

    @Override
    @Transactional
    public void set(KeptPart part, RetentionRule rule, Revision seen, By by) {
        int kept = casework.sql("""
                insert into casework.retention_rule (agency_id, part, number, after_closing, after_eighteen, source, set_by, set_at)
                select a.id, :part, :number, :closing, :eighteen, :source, :by, :at
                from unnest((select casework.my_agencies())::uuid[]) as a (id) limit 1 on conflict do nothing
                """).param("part", part.name()).param("number", seen.number() + 1).param("closing", rule.afterClosing())
                .param("eighteen", rule.afterEighteen()).param("source", rule.source())
                .param("by", by.person().value()).param("at", by.at().atOffset(ZoneOffset.UTC)).update();
        if (kept == 0) {
            throw new StaleRevision();
        }
    }

    static RetentionRule rule(ResultSet row) throws SQLException {
        return new RetentionRule(row.getInt("after_closing"), row.getInt("after_eighteen"), row.getString("source"));
    }
}
