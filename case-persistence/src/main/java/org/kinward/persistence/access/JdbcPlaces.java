package org.kinward.persistence.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.access.people.Places;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Agencies, teams, places and rooms. */
@Component
final class JdbcPlaces implements Places {

    private final JdbcClient accounts;

    JdbcPlaces(@Qualifier("accountsJdbc") JdbcClient accounts) {
        this.accounts = accounts;
    }

    @Override
    public Optional<Agency> agency(AgencyId id) {
        return accounts.sql("select name, country, time_zone, minimum_age_for_work from account.agency where id = ?")
                .param(id.value())
                .query((row, _) -> new Agency(id, row.getString(1), row.getString(2), row.getString(3), row.getInt(4)))
                .optional();
    }

    @Override
    public Optional<AgencyId> named(String name) {
        return accounts.sql("select id from account.agency where name = ?").param(name)
                .query((row, _) -> new AgencyId(row.getObject(1, UUID.class))).optional();
    }

    @Override
    public boolean add(Agency agency) {
        return accounts.sql("""
                insert into account.agency (id, name, country, time_zone, minimum_age_for_work) values (?, ?, ?, ?, ?)
                on conflict (name) do nothing
                """).param(agency.id().value()).param(agency.name()).param(agency.country()).param(agency.timeZone())
                .param(agency.minimumAgeForWork()).update() == 1;
    }

    @Override
    public List<String> teams(AgencyId agency) {
        return accounts.sql("select name from account.team where agency_id = ? and ended_at is null order by name")
                .param(agency.value())
                .query((row, _) -> row.getString(1)).list();
    }

    @Override
    public List<Place> of(AgencyId agency) {
        return accounts.sql("""
                select p.id, p.agency_id, p.name, p.kind, p.district, array(select r.name from account.room r
                    where r.place_id = p.id and r.ended_at is null order by r.name) as rooms
                from account.place p where p.agency_id = ? and p.ended_at is null order by p.name
                """).param(agency.value()).query((row, _) -> place(row)).list();
    }

    @Override
    public boolean add(Place place) {
        return accounts.sql("""
                insert into account.place (id, agency_id, name, kind, district) values (?, ?, ?, ?, ?)
                on conflict (agency_id, name) do nothing
                """).param(place.id().value()).param(place.agency().value()).param(place.name()).param(place.kind())
                .param(place.district()).update() == 1;
    }

    @Override
    public boolean addRoom(Place place, UUID room, String name) {
        return accounts.sql("""
                insert into account.room (id, place_id, agency_id, name) values (?, ?, ?, ?)
                on conflict (place_id, name) do nothing
                """).param(room).param(place.id().value()).param(place.agency().value()).param(name).update() == 1;
    }

    @Override
    public boolean addTeam(AgencyId agency, UUID team, String name) {
        return accounts.sql("""
                insert into account.team (id, agency_id, name) values (?, ?, ?) on conflict (agency_id, name) do nothing
                """).param(team).param(agency.value()).param(name).update() == 1;
    }

    private static Place place(ResultSet row) throws SQLException {
        var rooms = Arrays.stream((Object[]) row.getArray("rooms").getArray()).map(String.class::cast).toList();
        return new Place(new PlaceId(row.getObject("id", UUID.class)),
                new AgencyId(row.getObject("agency_id", UUID.class)), row.getString("name"), row.getString("kind"),
                row.getString("district"), rooms);
    }
}
