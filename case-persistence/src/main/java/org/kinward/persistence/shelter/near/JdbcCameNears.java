package org.kinward.persistence.shelter.near;

import java.time.ZoneOffset;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.shelter.near.CameNear;
import org.kinward.core.shelter.near.CameNears;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One row each time; nothing of it is changed. */
@Repository
class JdbcCameNears implements CameNears {

    private final JdbcClient casework;

    JdbcCameNears(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    @Override
    @Transactional
    public void add(CameNear one) {
        casework.sql("""
                insert into casework.came_near (id, place_id, intake_id, stopped_where, thing_id, written_by, came_at)
                values (:id, :place, :child, :where, :thing, :by, :at)
                """).param("id", UUID.randomUUID()).param("place", one.place().value())
                .param("child", one.child().value()).param("where", one.where().name()).param("thing", one.thing())
                .param("by", one.by().value()).param("at", one.at().atOffset(ZoneOffset.UTC)).update();
    }
}
