package org.kinward.persistence.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.PersonId;
import org.kinward.core.task.digest.DigestTime;
import org.kinward.core.task.digest.DigestTimes;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One row a setting, only ever added; the newest of the agency holds. */
@Repository
class JdbcDigestTimes implements DigestTimes {

    private static final String SELECT = """
            select t.number, t.is_on, t.hour, t.set_by, t.set_at from casework.digest_time t
            where t.agency_id = any ((select casework.my_agencies())::uuid[]) order by t.number desc limit\s""";

    private final JdbcClient casework;

    JdbcDigestTimes(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    @Override
    @Transactional
    public Current current() {
        return casework.sql(SELECT + "1").query((row, _) -> new Current(time(row), row.getLong("number"))).optional()
                .orElseGet(() -> new Current(DigestTime.SHIPPED, 0));
    }

    @Override
    @Transactional
    public List<Set> history() {
        return casework.sql(SELECT + "100").query((row, _) -> new Set(time(row),
                new PersonId(row.getObject("set_by", UUID.class)),
                row.getObject("set_at", OffsetDateTime.class).toInstant())).list();
    }

    @Override
    @Transactional
    public boolean set(Set next, long seen) {
        return casework.sql("""
                insert into casework.digest_time (agency_id, number, is_on, hour, set_by, set_at)
                select a.id, :number, :on, :hour, :by, :at
                from unnest((select casework.my_agencies())::uuid[]) as a (id) limit 1 on conflict do nothing
                """).param("number", seen + 1).param("on", next.time().on()).param("hour", next.time().hour())
                .param("by", next.by().value()).param("at", next.at().atOffset(ZoneOffset.UTC)).update() == 1;
    }

    private static DigestTime time(ResultSet row) throws SQLException {
        return new DigestTime(row.getBoolean("is_on"), row.getInt("hour"));
    }
}
