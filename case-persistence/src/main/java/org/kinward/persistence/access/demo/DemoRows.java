package org.kinward.persistence.access.demo;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the demo agencies, written where they are missing. */
@Component
@Profile("demo & !production")
final class DemoRows {

    private final JdbcClient accounts;

    DemoRows(@Qualifier("accountsJdbc") JdbcClient accounts) {
        this.accounts = accounts;
    }

    List<DemoHouse> houses() {
        agency("Lantern", "TG", "Africa/Lome");
        agency("Riverside", "GH", "Africa/Accra");
        DemoHouse.ALL.forEach(this::house);
        return DemoHouse.ALL;
    }

    void person(DemoPerson person) {
        var agency = DemoHouse.id("agency", person.agency());
        accounts.sql("""
                insert into account.person (id, agency_id, team_id, name) values (?, ?, ?, ?) on conflict do nothing
                """).param(person.id()).param(agency).param(DemoHouse.id("team", person.agency() + " Day team"))
                .param(person.name()).update();
        accounts.sql("insert into account.person_role (person_id, role) values (?, ?) on conflict do nothing")
                .param(person.id()).param(person.role()).update();
        if (!"PROVIDER".equals(person.role())) {
            standing(person, "agency_member", agency);
        }
        housesOf(person).forEach(house -> standing(person, person.capacity(), house.id()));
    }

    static Stream<DemoHouse> housesOf(DemoPerson person) {
        return DemoHouse.ALL.stream()
                .filter(house -> !person.capacity().isEmpty() && house.agency().equals(person.agency()));
    }

    private void agency(String name, String country, String zone) {
        accounts.sql("""
                insert into account.agency (id, name, country, time_zone, minimum_age_for_work) values (?, ?, ?, ?, 15)
                on conflict do nothing
                """).param(DemoHouse.id("agency", name)).param(name).param(country).param(zone).update();
        Stream.of("Day team", "Night team").forEach(team -> accounts
                .sql("insert into account.team (id, agency_id, name) values (?, ?, ?) on conflict do nothing")
                .param(DemoHouse.id("team", name + " " + team)).param(DemoHouse.id("agency", name)).param(team)
                .update());
    }

    private void house(DemoHouse house) {
        var agency = DemoHouse.id("agency", house.agency());
        accounts.sql("""
                insert into account.place (id, agency_id, name, kind, district) values (?, ?, ?, ?, ?)
                on conflict do nothing
                """).param(house.id()).param(agency).param(house.name()).param(house.kind()).param(house.district())
                .update();
        house.rooms().forEach(room -> accounts.sql("""
                insert into account.room (id, place_id, agency_id, name) values (?, ?, ?, ?) on conflict do nothing
                """).param(DemoHouse.id("room", house.name() + " " + room)).param(house.id()).param(agency).param(room)
                .update());
    }

    private void standing(DemoPerson person, String capacity, UUID scope) {
        accounts.sql("""
                insert into account.standing (id, person_id, capacity, scope_id, agency_id) values (?, ?, ?, ?, ?)
                on conflict do nothing
                """).param(UUID.randomUUID()).param(person.id()).param(capacity).param(scope)
                .param(DemoHouse.id("agency", person.agency())).update();
    }
}
