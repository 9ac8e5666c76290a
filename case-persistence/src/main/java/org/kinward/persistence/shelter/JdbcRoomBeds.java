package org.kinward.persistence.shelter;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.transaction.Transactional;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.access.RoomId;
import org.kinward.core.shelter.stay.RoomBeds;
import org.kinward.core.shelter.stay.Rooms;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rooms with their beds, and how many children sleep in them now. */
@Repository
class JdbcRoomBeds implements Rooms {

    private final JdbcClient casework;

    JdbcRoomBeds(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    @Override
    @Transactional
    public List<RoomBeds> of(PlaceId place) {
        return casework.sql("""
                with slept as (select (select r.room_id from casework.stay_room r where r.stay_id = s.id
                        order by r.number desc limit 1) as room_id
                    from casework.stay s where s.place_id = :place and s.left_at is null)
                select r.id, r.name, b.beds, (select count(*) from slept where slept.room_id = r.id) as taken
                from account.room r left join casework.room_beds b on b.room_id = r.id
                where r.place_id = :place and r.ended_at is null order by r.name, r.id limit 200
                """).param("place", place.value())
                .query((row, _) -> new RoomBeds(new RoomId(HouseColumns.id(row, "id")), row.getString("name"),
                        Optional.ofNullable(row.getObject("beds", Integer.class)), row.getInt("taken")))
                .list();
    }

    @Override
    @Transactional
    public void keep(PlaceId place, Map<RoomId, Integer> beds, PersonId by, Instant at) {
        beds.forEach((room, count) -> casework.sql("""
                insert into casework.room_beds (room_id, place_id, beds, counted_by, counted_at)
                values (:room, :place, :beds, :by, :at)
                on conflict (room_id) do update set beds = excluded.beds, counted_by = excluded.counted_by,
                    counted_at = excluded.counted_at
                """).param("room", room.value()).param("place", place.value()).param("beds", count)
                .param("by", by.value()).param("at", HouseColumns.column(at)).update());
    }
}
