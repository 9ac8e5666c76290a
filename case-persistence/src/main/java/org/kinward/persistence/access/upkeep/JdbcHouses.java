package org.kinward.persistence.access.upkeep;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.kinward.core.access.AgencyId;
import org.kinward.core.access.upkeep.Hanging;
import org.kinward.core.access.upkeep.Kept;
import org.kinward.core.access.upkeep.Register;
import org.kinward.core.access.upkeep.Saved;
import org.kinward.core.access.upkeep.facts.PlaceFacts;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Places. With a place its rooms, the rights at it and the shifts end. */
@Component
final class JdbcHouses implements Register<PlaceFacts> {

    private static final String FIND = """
            select id, name, kind, district, version, ended_at from account.place where id = :id and agency_id = :agency
            """;
    private static final String SAVE = """
            update account.place p set name = :name, kind = :kind, district = :district, version = version + 1
            where id = :id and agency_id = :agency and version = :shown and not exists (select from account.place o
                where o.agency_id = :agency and o.name = :name and o.id <> :id)
            """;
    /** Children whose record is at the place, and those of other places who sleep here. */
    private static final String CHILDREN = """
            (select f.intake_id from casework.case_file f where f.place_id = :id and f.state = 'open'
            union select f.intake_id from casework.first_hour_tonight t
            join casework.case_file f on f.intake_id = t.intake_id and f.state = 'open' where t.place_id = :id) there
            """;
    private static final String DRAFTS = """
            (select i.id from casework.intake i where i.place_id = :id and i.state = 'draft'
            union select i.id from casework.first_hour_tonight t
            join casework.intake i on i.id = t.intake_id and i.state = 'draft' where t.place_id = :id) there
            """;
    private static final String PEOPLE = """
            (select distinct s.person_id from account.standing s where s.scope_id = :id
                and s.capacity in ('place_member', 'place_manager')) those
            """;

    private final JdbcClient accounts;

    JdbcHouses(@Qualifier("accountsJdbc") JdbcClient accounts) {
        this.accounts = accounts;
    }

    @Override
    public Optional<Kept<PlaceFacts>> find(AgencyId agency, UUID place) {
        return accounts.sql(FIND).param("id", place).param("agency", agency.value())
                .query((row, _) -> Rows.kept(place(row), row)).optional();
    }

    @Override
    public Saved save(AgencyId agency, PlaceFacts wanted, long shown) {
        var changed = accounts.sql(SAVE).param("name", wanted.name()).param("kind", wanted.kind())
                .param("district", wanted.district()).param("id", wanted.surrogate()).param("agency", agency.value())
                .param("shown", shown).update();
        return Rows.saved(changed, find(agency, wanted.surrogate()).map(Kept::revision), shown);
    }

    /** Whoever begins a draft here at this moment waits, for a draft points at its place, and then finds it closed. */
    @Override
    public Hanging hanging(AgencyId agency, UUID place) {
        return new Counts(accounts).holding(place).and("children", CHILDREN).and("drafts", DRAFTS)
                .and("rooms", "account.room where place_id = :id and ended_at is null").and("people", PEOPLE).of(place);
    }

    @Override
    public void close(AgencyId agency, UUID place, Instant now) {
        accounts.sql(
                "update account.room set ended_at = ?, version = version + 1 where place_id = ? and ended_at is null")
                .param(Rows.at(now)).param(place).update();
        accounts.sql("update account.shift set signed_off_at = ? where place_id = ? and signed_off_at is null")
                .param(Rows.at(now)).param(place).update();
        accounts.sql("update casework.acting_manager" + Rows.ACTING_ENDS + "and place_id = :id")
                .param("now", Rows.at(now)).param("id", place).update();
        accounts.sql("delete from account.standing where scope_id = ?").param(place).update();
        accounts.sql("update account.place set ended_at = ?, version = version + 1 where id = ? and agency_id = ?")
                .param(Rows.at(now)).param(place).param(agency.value()).update();
    }

    private static PlaceFacts place(ResultSet row) throws SQLException {
        return new PlaceFacts(row.getObject("id", UUID.class), row.getString("name"), row.getString("kind"),
                row.getString("district"));
    }
}
