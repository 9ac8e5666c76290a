package org.kinward.persistence.access.upkeep;

import java.sql.Types;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.kinward.core.access.AgencyId;
import org.kinward.core.access.upkeep.Hanging;
import org.kinward.core.access.upkeep.Kept;
import org.kinward.core.access.upkeep.Register;
import org.kinward.core.access.upkeep.Saved;
import org.kinward.core.access.upkeep.facts.RoomFacts;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rooms of places. */
@Component
final class JdbcRooms implements Register<RoomFacts> {

    private static final String CHILDREN = """
            casework.first_hour_tonight t
            join casework.case_file f on f.intake_id = t.intake_id and f.state = 'open' where t.room_id = :id
            """;
    private static final String DRAFTS = """
            casework.first_hour_tonight t
            join casework.intake i on i.id = t.intake_id and i.state = 'draft' where t.room_id = :id
            """;

    private final JdbcClient accounts;

    JdbcRooms(@Qualifier("accountsJdbc") JdbcClient accounts) {
        this.accounts = accounts;
    }

    @Override
    public Optional<Kept<RoomFacts>> find(AgencyId agency, UUID room) {
        return accounts.sql("""
                select place_id, name, capacity, version, ended_at from account.room where id = ? and agency_id = ?
                """).param(room).param(agency.value()).query((row, _) -> Rows.kept(new RoomFacts(room,
                row.getObject("place_id", UUID.class), row.getString("name"),
                Optional.ofNullable(row.getObject("capacity", Integer.class))), row)).optional();
    }

    @Override
    public Saved save(AgencyId agency, RoomFacts wanted, long shown) {
        var changed = accounts.sql("""
                update account.room r set name = :name, capacity = :capacity, version = version + 1
                where id = :id and agency_id = :agency and version = :shown and not exists (select from account.room o
                    where o.place_id = r.place_id and o.name = :name and o.id <> :id)
                """).param("name", wanted.name()).param("capacity", Rows.orNull(wanted.capacity()), Types.SMALLINT)
                .param("id", wanted.surrogate()).param("agency", agency.value()).param("shown", shown).update();
        return Rows.saved(changed, find(agency, wanted.surrogate()).map(Kept::revision), shown);
    }

    @Override
    public Hanging hanging(AgencyId agency, UUID room) {
        return new Counts(accounts).holding(room).and("children", CHILDREN).and("drafts", DRAFTS).of(room);
    }

    @Override
    public void close(AgencyId agency, UUID room, Instant now) {
        accounts.sql("update account.room set ended_at = ?, version = version + 1 where id = ? and agency_id = ?")
                .param(Rows.at(now)).param(room).param(agency.value()).update();
    }
}
