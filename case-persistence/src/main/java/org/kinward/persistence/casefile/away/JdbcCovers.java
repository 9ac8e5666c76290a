package org.kinward.persistence.casefile.away;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.casefile.away.AbsenceId;
import org.kinward.core.casefile.away.AwayTime;
import org.kinward.core.casefile.away.Cover;
import org.kinward.core.casefile.away.Covers;
import org.kinward.core.casefile.away.LedChild;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.core.saving.StaleRevision;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps covers as rows of two tables: a child's and a place's. Their times never change. */
@Repository
class JdbcCovers implements Covers {

    private static final String STANDING = " and c.ended_at is null and c.until_at > :now\n";
    private static final String MINE = " and c.place_id = any ((select casework.%s())::uuid[])\n";

    private static final String STILL_LED = """
             and exists (select from casework.intake i where i.id = :intake and i.worker_id = :away and i.place_id = :place)
            """;

    private static final String CHILDREN = """
            select c.id, c.absence_id, c.away_id, c.cover_id, c.from_at, c.until_at, c.intake_id, c.agency_id, c.place_id,
                i.reference
            from casework.cover c join casework.intake i on i.id = c.intake_id where\s""";

    private static final String PLACES = """
            select c.id, c.absence_id, c.away_id, c.cover_id, c.from_at, c.until_at, c.place_id
            from casework.acting_manager c where\s""";

    private final JdbcClient casework;

    JdbcCovers(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    @Override
    public List<LedChild> ledBy(PersonId worker) {
        return casework.sql("""
                select f.intake_id, f.reference, f.agency_id, f.place_id from casework.case_file f
                where f.worker_id = :worker and f.state = 'open'
                    and f.place_id = any ((select casework.my_managed_places())::uuid[])
                order by f.reference
                """).param("worker", worker.value()).query((row, _) -> child(row)).list();
    }

    @Override
    public List<Cover> of(AbsenceId absence, Instant now) {
        var children = casework
                .sql(CHILDREN + "c.absence_id = :absence" + STANDING + MINE.formatted("my_managed_places")
                        + "order by i.reference")
                .param("absence", absence.value()).param("now", time(now)).query((row, _) -> ofChild(row)).list();
        var places = casework
                .sql(PLACES + "c.absence_id = :absence" + STANDING + MINE.formatted("my_own_managed_places")
                        + "order by c.place_id")
                .param("absence", absence.value()).param("now", time(now)).query((row, _) -> ofPlace(row)).list();
        return Stream.concat(children.stream(), places.stream()).toList();
    }

    @Override
    public boolean standsElsewhere(AbsenceId absence, Instant now) {
        return casework.sql("""
                select exists (select from casework.cover c where c.absence_id = :absence and c.ended_at is null
                        and c.until_at > :now and c.place_id <> all ((select casework.my_managed_places())::uuid[]))
                    or exists (select from casework.acting_manager c where c.absence_id = :absence and c.ended_at is null
                        and c.until_at > :now and c.place_id <> all ((select casework.my_own_managed_places())::uuid[]))
                """).param("absence", absence.value()).param("now", time(now)).query(Boolean.class).single();
    }

    @Override
    public List<Cover> ofChild(UUID record, Instant now) {
        return casework.sql(CHILDREN + "c.intake_id = :record" + STANDING + "order by c.from_at, c.id")
                .param("record", record).param("now", time(now)).query((row, _) -> ofChild(row)).list();
    }

    @Override
    public void begin(Cover cover) {
        var about = switch (cover) {
            case Cover.OfChild(var child, _) -> begin("cover", cover.terms(), child.place()).param("intake",
                    child.record());
            case Cover.OfPlace(var place, _) -> begin("acting_manager", cover.terms(), place);
        };
        if (about.update() != 1) {
            throw new StaleRevision();
        }
    }

    /** A child that was handed over meanwhile has nobody here to be covered. */
    private JdbcClient.StatementSpec begin(String table, Cover.Terms terms, PlaceId place) {
        var ofChild = "cover".equals(table);
        return casework
                .sql("""
                insert into casework.%s (id, absence_id, agency_id, place_id, away_id, cover_id, from_at, until_at, given_by%s)
                select :id, a.id, a.agency_id, :place, :away, :cover, :from, :until, casework.me()%s
                from casework.absence a where a.id = :absence%s
                """.formatted(table, ofChild ? ", intake_id" : "", ofChild ? ", :intake" : "",
                        ofChild ? STILL_LED : ""))
                .param("id", terms.id()).param("place", place.value()).param("away", terms.away().value())
                .param("cover", terms.cover().value()).param("from", time(terms.time().from()))
                .param("until", time(terms.time().until())).param("absence", terms.absence().value());
    }

    @Override
    public void end(Collection<Cover> covers, Instant now) {
        end("cover", covers.stream().filter(Cover.OfChild.class::isInstance), now);
        end("acting_manager", covers.stream().filter(Cover.OfPlace.class::isInstance), now);
    }

    private void end(String table, Stream<Cover> covers, Instant now) {
        var ids = covers.map(cover -> cover.terms().id()).toList();
        if (!ids.isEmpty()) {
            casework.sql("update casework." + table + " set ended_at = :now, ended_by = casework.me()"
                    + " where id in (:ids) and ended_at is null").param("now", time(now)).param("ids", ids).update();
        }
    }

    private static LedChild child(ResultSet row) throws SQLException {
        return new LedChild(row.getObject("intake_id", UUID.class), new ReferenceNumber(row.getString("reference")),
                new AgencyId(row.getObject("agency_id", UUID.class)),
                new PlaceId(row.getObject("place_id", UUID.class)));
    }

    private static Cover ofChild(ResultSet row) throws SQLException {
        return new Cover.OfChild(child(row), terms(row));
    }

    private static Cover ofPlace(ResultSet row) throws SQLException {
        return new Cover.OfPlace(new PlaceId(row.getObject("place_id", UUID.class)), terms(row));
    }

    private static Cover.Terms terms(ResultSet row) throws SQLException {
        return new Cover.Terms(row.getObject("id", UUID.class), new AbsenceId(row.getObject("absence_id", UUID.class)),
                new PersonId(row.getObject("away_id", UUID.class)), new PersonId(row.getObject("cover_id", UUID.class)),
                new AwayTime(moment(row, "from_at"), moment(row, "until_at")));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
