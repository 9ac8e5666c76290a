package org.kinward.persistence.placement;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.placement.NightNumber;
import org.kinward.core.placement.NightNumbers;
import org.kinward.core.placement.WhoToCall;
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
    public void put(PlaceId place, List<NightNumber> numbers, PersonId by, Instant at) {
        casework.sql("delete from casework.place_number where place_id = :place").param("place", place.value())
                .update();
        numbers.forEach(number -> casework.sql("""
                insert into casework.place_number (place_id, who, phone, changed_by, changed_at)
                values (:place, :who, :phone, :by, :at)
                """).param("place", place.value()).param("who", number.who().name()).param("phone", number.phone())
                .param("by", by.value()).param("at", at.atOffset(ZoneOffset.UTC)).update());
    }
}
