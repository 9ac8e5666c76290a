package org.kinward.persistence.casefile.away;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.away.Absence;
import org.kinward.core.casefile.away.AbsenceId;
import org.kinward.core.casefile.away.Absences;
import org.kinward.core.casefile.away.AwayTime;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps absences as rows; whoever marks somebody holds a lock on that person's absences until the transaction ends. */
@Repository
class JdbcAbsences implements Absences {

    private static final String SELECT = """
            select id, agency_id, person_id, from_at, until_at, ended_at, version from casework.absence where\s""";

    private final JdbcClient casework;

    JdbcAbsences(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    @Override
    public Absence save(Absence absence) {
        if (absence.revision().equals(Revision.NEW)) {
            casework.sql("""
                    insert into casework.absence (id, agency_id, person_id, from_at, until_at, marked_by)
                    values (:id, :agency, :person, :from, :until, casework.me())
                    """).param("id", absence.id().value()).param("agency", absence.agency().value())
                    .param("person", absence.person().value()).param("from", time(absence.time().from()))
                    .param("until", time(absence.time().until())).update();
        } else if (change(absence) != 1) {
            throw new StaleRevision();
        }
        return new Absence(absence.id(), absence.agency(), absence.person(), absence.time(), absence.endedAt(),
                new Revision(absence.revision().number() + 1));
    }

    private int change(Absence absence) {
        var ended = absence.endedAt().map(JdbcAbsences::time).orElse(null);
        return casework.sql("""
                update casework.absence set from_at = :from, until_at = :until, version = version + 1, ended_at = :ended,
                    ended_by = case when :ended::timestamptz is null then null else casework.me() end
                where id = :id and version = :version and ended_at is null
                """).param("from", time(absence.time().from())).param("until", time(absence.time().until()))
                .param("ended", ended, Types.TIMESTAMP_WITH_TIMEZONE).param("id", absence.id().value())
                .param("version", absence.revision().number() - 1).update();
    }

    @Override
    public Optional<Absence> find(AbsenceId id) {
        return casework.sql(SELECT + "id = :id").param("id", id.value()).query((row, _) -> absence(row)).optional();
    }

    @Override
    public List<Absence> holdOverlapping(PersonId person, AwayTime time) {
        casework.sql("select pg_advisory_xact_lock(hashtextextended('absence ' || :person::text, 0))::text")
                .param("person", person.value()).query(String.class).optional();
        return casework.sql(SELECT + """
                person_id = :person and ended_at is null and from_at < :until and until_at > :from order by from_at, id
                """).param("person", person.value()).param("from", time(time.from())).param("until", time(time.until()))
                .query((row, _) -> absence(row)).list();
    }

    private static Absence absence(ResultSet row) throws SQLException {
        return new Absence(new AbsenceId(row.getObject("id", UUID.class)),
                new AgencyId(row.getObject("agency_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                new AwayTime(moment(row, "from_at"), moment(row, "until_at")),
                Optional.ofNullable(row.getObject("ended_at", OffsetDateTime.class)).map(OffsetDateTime::toInstant),
                new Revision(row.getLong("version") + 1));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
