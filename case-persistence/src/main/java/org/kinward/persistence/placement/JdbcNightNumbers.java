package org.kinward.persistence.placement;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.placement.NightNumber;
import org.kinward.core.placement.NightNumbers;
import org.kinward.core.placement.NumberList;
import org.kinward.core.placement.WhoToCall;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One row a number, behind the fence of the place. */
@Repository
class JdbcNightNumbers implements NightNumbers {

    private final JdbcClient casework;

    JdbcNightNumbers(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    @Override
    public List<NightNumber> of(PlaceId place) {
        return casework.sql("select who, phone from casework.place_number where place_id = :place order by who")
                .param("place", place.value())
                .query((row, _) -> new NightNumber(WhoToCall.valueOf(row.getString("who")), row.getString("phone")))
                .list();
    }

    @Override
    public NumberList list(PlaceId place) {
        var version = casework.sql("select version from casework.place_numbers where place_id = :place")
                .param("place", place.value()).query(Long.class).optional().orElse(0L);
        return new NumberList(of(place), new Revision(version));
    }

    /** The row of the list is held first: two saves at once come one after the other, and the second is stale. */
    @Override
    public void put(PlaceId place, NumberList wanted, PersonId by, Instant at) {
        var held = casework.sql("""
                insert into casework.place_numbers as saved (place_id, version) values (:place, :shown + 1)
                on conflict (place_id) do update set version = saved.version + 1 where saved.version = :shown
                """).param("place", place.value()).param("shown", wanted.revision().number()).update();
        if (held == 0) {
            throw new StaleRevision();
        }
        casework.sql("delete from casework.place_number where place_id = :place").param("place", place.value())
                .update();
        wanted.numbers().forEach(number -> casework.sql("""
                insert into casework.place_number (place_id, who, phone, changed_by, changed_at)
                values (:place, :who, :phone, :by, :at)
                """).param("place", place.value()).param("who", number.who().name()).param("phone", number.phone())
                .param("by", by.value()).param("at", at.atOffset(ZoneOffset.UTC)).update());
    }
}
