package org.kinward.persistence.shelter.living;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.access.RoomId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.identity.keys.LockedWords;
import org.kinward.core.shelter.apart.Apart;
import org.kinward.core.shelter.apart.ApartId;
import org.kinward.core.shelter.apart.ApartWords;
import org.kinward.core.shelter.apart.Aparts;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who must not share a room, with a reason that only its own key opens. */
@Repository
class JdbcAparts implements Aparts {

    /** It holds through the whole of its last day, on the clock of the agency. */
    private static final String HOLDS = """
            p.ended_at is null and p.until_on >= (:now::timestamptz at time zone coalesce((select a.time_zone from account.place l
                join account.agency a on a.id = l.agency_id where l.id = p.place_id), 'UTC'))::date""";

    private static final String SLEEPS = """
            join casework.stay %1$s on %1$s.case_file_id = %2$s.case_file_id and %1$s.left_at is null
            cross join lateral (select r.room_id from casework.stay_room r where r.stay_id = %1$s.id
                order by r.number desc limit 1) %2$s_room
            """;

    private static final String OF_CHILD = """
            from casework.apart_child c join casework.apart p on p.id = c.id
            left join casework.apart_child o on o.id = c.id and o.number <> c.number
            where c.case_file_id = :child and\s""";

    private final JdbcClient casework;

    private final LockedWords words;

    JdbcAparts(@Qualifier("caseworkJdbc") JdbcClient casework, LockedWords words) {
        this.casework = casework;
        this.words = words;
    }

    @Override
    @Transactional
    public void add(Apart apart, ApartWords why) {
        casework.sql("""
                insert into casework.apart (id, place_id, said_by, until_on, sealed, written_by, written_at)
                values (:id, :place, :said, :until, :sealed, :by, :at)
                """).param("id", apart.id().value()).param("place", apart.place().value())
                .param("said", apart.ground().by().name()).param("until", apart.ground().until())
                .param("sealed", words.lock(row(apart.id(), apart.place()), List.of(why.clear())))
                .param("by", apart.by().value()).param("at", column(apart.written())).update();
        child(apart, 1, apart.child());
        child(apart, 2, apart.other());
    }

    private void child(Apart apart, int number, CaseFileId child) {
        casework.sql("""
                insert into casework.apart_child (id, number, case_file_id, place_id, written_by)
                values (:id, :number, :child, :place, :by)
                """).param("id", apart.id().value()).param("number", number).param("child", child.value())
                .param("place", apart.place().value()).param("by", apart.by().value()).update();
    }

    @Override
    @Transactional
    public List<Apart.Seen> of(CaseFileId child, Instant now) {
        return casework.sql("select p.*, o.case_file_id as other " + OF_CHILD + HOLDS
                + " order by p.written_at desc, p.id limit 100").param("child", child.value()).param("now", column(now))
                .query(JdbcAparts::seen).list();
    }

    @Override
    @Transactional
    public Optional<ApartWords> why(ApartId id, CaseFileId child) {
        return casework.sql("select p.id, p.place_id, p.sealed " + OF_CHILD + "p.id = :id")
                .param("child", child.value())
                .param("id", id.value())
                .query((row, _) -> new ApartWords(words.open(
                        row(id, new PlaceId(row.getObject("place_id", UUID.class))), row.getBytes("sealed"))
                        .getFirst()))
                .optional();
    }

    @Override
    @Transactional
    public boolean end(ApartId id, CaseFileId child, PersonId by, Instant at) {
        return casework.sql("""
                update casework.apart p set ended_by = :by, ended_at = :at where p.id = :id and p.ended_at is null
                    and exists (select from casework.apart_child c where c.id = p.id and c.case_file_id = :child)
                """).param("id", id.value()).param("child", child.value()).param("by", by.value())
                .param("at", column(at)).update() == 1;
    }

    @Override
    @Transactional
    public Set<RoomId> shared(PlaceId place, Instant now) {
        return casework.sql("""
                select distinct c_room.room_id from casework.apart p
                join casework.apart_child c on c.id = p.id and c.number = 1
                join casework.apart_child o on o.id = p.id and o.number = 2
                """ + SLEEPS.formatted("one", "c") + SLEEPS.formatted("two", "o") + """
                where p.place_id = :place and c_room.room_id = o_room.room_id and\s""" + HOLDS)
                .param("place", place.value()).param("now", column(now))
                .query((row, _) -> new RoomId(row.getObject("room_id", UUID.class))).set();
    }

    @Override
    @Transactional
    public boolean isAgainst(CaseFileId child, RoomId room, Instant now) {
        return casework.sql("""
                select exists (select from casework.apart_child c join casework.apart p on p.id = c.id
                join casework.apart_child o on o.id = c.id and o.number <> c.number
                """ + SLEEPS.formatted("two", "o") + "where c.case_file_id = :child and o_room.room_id = :room and "
                + HOLDS + ")").param("child", child.value()).param("room", room.value()).param("now", column(now))
                .query(Boolean.class).single();
    }

    @Override
    @Transactional
    public boolean hasAnybody(CaseFileId child, Instant now) {
        return casework.sql("select exists (select " + OF_CHILD + HOLDS + ")").param("child", child.value())
                .param("now", column(now)).query(Boolean.class).single();
    }

    private LockedWords.Row row(ApartId id, PlaceId place) {
        var agency = casework.sql("select agency_id from account.place where id = :place").param("place", place.value())
                .query(UUID.class).single();
        return new LockedWords.Row(id.value(), new AgencyId(agency), "casework.apart.sealed|" + id.value());
    }

    private static Apart.Seen seen(ResultSet row, int index) throws SQLException {
        return new Apart.Seen(new ApartId(row.getObject("id", UUID.class)),
                Optional.ofNullable(row.getObject("other", UUID.class)).map(CaseFileId::new),
                new Apart.Ground(Apart.SaidApart.valueOf(row.getString("said_by")),
                        row.getObject("until_on", LocalDate.class)),
                new PersonId(row.getObject("written_by", UUID.class)),
                row.getObject("written_at", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime column(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
