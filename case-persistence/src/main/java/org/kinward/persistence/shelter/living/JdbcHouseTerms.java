package org.kinward.persistence.shelter.living;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.PersonId;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.shelter.term.HouseTerms;
import org.kinward.core.shelter.term.HouseTimes;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One row a setting, only ever added; the newest of the agency holds. */
@Repository
class JdbcHouseTerms implements HouseTerms {

    private static final String SELECT = """
            select t.* from casework.house_time t where t.agency_id = any ((select casework.my_agencies())::uuid[])
            """;

    private static final String NEWEST = " order by t.number desc limit ";

    private final JdbcClient casework;

    JdbcHouseTerms(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    @Override
    @Transactional
    public Current current() {
        return casework.sql(SELECT + NEWEST + 1)
                .query((row, _) -> new Current(times(row), new Revision(row.getLong("number")))).optional()
                .orElseGet(() -> new Current(HouseTimes.SHIPPED, Revision.NEW));
    }

    @Override
    @Transactional
    public HouseTimes heldAt(Instant moment) {
        return casework.sql(SELECT + " and t.set_at <= :moment" + NEWEST + 1)
                .param("moment", moment.atOffset(ZoneOffset.UTC)).query((row, _) -> times(row)).optional()
                .orElse(HouseTimes.SHIPPED);
    }

    @Override
    @Transactional
    public List<Set> history() {
        return casework.sql(SELECT + NEWEST + 100).query((row, _) -> new Set(times(row),
                new PersonId(row.getObject("set_by", UUID.class)),
                row.getObject("set_at", OffsetDateTime.class).toInstant())).list();
    }

    @Override
    @Transactional
    public void set(Set wanted, Revision seen) {
        var times = wanted.times();
        int kept = casework.sql("""
                insert into casework.house_time (agency_id, number, told, authority, decided, health, first_look, long_stay,
                    longer_stay, longest_stay, set_by, set_at)
                select a.id, :number, :told, :authority, :decided, :health, :look, :first, :second, :third, :by, :at
                from unnest((select casework.my_agencies())::uuid[]) as a (id) limit 1 on conflict do nothing
                """).param("number", seen.number() + 1).param("told", times.missing().told())
                .param("authority", times.missing().authority()).param("decided", times.missing().decided())
                .param("health", times.health()).param("look", times.firstLook())
                .param("first", times.stays().first()).param("second", times.stays().second())
                .param("third", times.stays().third()).param("by", wanted.by().value())
                .param("at", wanted.at().atOffset(ZoneOffset.UTC)).update();
        if (kept == 0) {
            throw new StaleRevision();
        }
    }

    private static HouseTimes times(ResultSet row) throws SQLException {
        return new HouseTimes(
                new HouseTimes.Missing(row.getInt("told"), row.getInt("authority"), row.getInt("decided")),
                row.getInt("health"), row.getInt("first_look"), new HouseTimes.LongStays(row.getInt("long_stay"),
                        row.getInt("longer_stay"), row.getInt("longest_stay")));
    }
}
