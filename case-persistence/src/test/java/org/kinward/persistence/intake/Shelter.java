package org.kinward.persistence.intake;

import java.util.Set;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.access.Role;
import org.kinward.core.access.WorkPlaces;
import org.kinward.persistence.database.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A shelter with its people, put into the test database behind every fence: a manager, a carer on shift, a worker. */
public final class Shelter {

    private final JdbcClient sql;
    private final AgencyId agency = new AgencyId(UUID.randomUUID());
    private final PlaceId place = new PlaceId(UUID.randomUUID());

    private Shelter(TestDatabase database) {
        this.sql = database.superuser();
    }

    public static Shelter open(TestDatabase database) {
        var shelter = new Shelter(database);
        shelter.sql.sql("""
                insert into account.agency (id, name, country, time_zone, minimum_age_for_work)
                values (:id, :name, 'TG', 'Africa/Lome', 15)""").param("id", shelter.agency.value())
                .param("name", "Agency " + shelter.agency.value()).update();
        shelter.sql
                .sql("insert into account.place (id, agency_id, name, kind) values (:id, :agency, 'Baobab', 'shelter')")
                .param("id", shelter.place.value()).param("agency", shelter.agency.value()).update();
        return shelter;
    }

    public PlaceId place() {
        return place;
    }

    public AgencyId agency() {
        return agency;
    }

    /** Efua, who manages the place. */
    public Actor manager() {
        var person = person("Efua", Role.SHELTER_MANAGER);
        stand(person, "place_member", place.value());
        stand(person, "place_manager", place.value());
        return new Actor(person, agency, Set.of(Role.SHELTER_MANAGER),
                new WorkPlaces(Set.of(place), Set.of(place), Set.of()));
    }

    /** Kossi, who is on shift tonight. */
    public Actor carer() {
        var person = person("Kossi", Role.DUTY_CARER);
        stand(person, "place_member", place.value());
        stand(person, "on_shift", place.value());
        return new Actor(person, agency, Set.of(Role.DUTY_CARER),
                new WorkPlaces(Set.of(place), Set.of(), Set.of(place)));
    }

    /** Adjoa, a carer of the place who has not signed on. */
    public Actor carerAtHome() {
        var person = person("Adjoa", Role.DUTY_CARER);
        stand(person, "place_member", place.value());
        return new Actor(person, agency, Set.of(Role.DUTY_CARER), new WorkPlaces(Set.of(place), Set.of(), Set.of()));
    }

    /** Ama, a social worker of the place who is not on shift. */
    public Actor worker() {
        var person = person("Ama", Role.SOCIAL_WORKER);
        stand(person, "place_member", place.value());
        return new Actor(person, agency, Set.of(Role.SOCIAL_WORKER),
                new WorkPlaces(Set.of(place), Set.of(), Set.of()));
    }

    /** Sena, who administers the agency. */
    public Actor administrator() {
        return new Actor(person("Sena", Role.ADMINISTRATOR), agency, Set.of(Role.ADMINISTRATOR),
                new WorkPlaces(Set.of(), Set.of(), Set.of()));
    }

    /** Yawa, who keeps the figures of the agency; each call is another one. */
    public Actor officer() {
        return new Actor(person("Yawa", Role.DATA_OFFICER), agency, Set.of(Role.DATA_OFFICER),
                new WorkPlaces(Set.of(), Set.of(), Set.of()));
    }

    /** Afi, who answers for a provider and stands nowhere. */
    public PersonId outsider() {
        return named("Afi", Role.PROVIDER);
    }

    private PersonId person(String name, Role role) {
        var person = named(name, role);
        stand(person, "agency_member", agency.value());
        return person;
    }

    private PersonId named(String name, Role role) {
        var person = new PersonId(UUID.randomUUID());
        sql.sql("insert into account.person (id, agency_id, name) values (:id, :agency, :name)")
                .param("id", person.value()).param("agency", agency.value()).param("name", name).update();
        sql.sql("insert into account.person_role (person_id, role) values (:id, :role)").param("id", person.value())
                .param("role", role.name()).update();
        return person;
    }

    private void stand(PersonId person, String capacity, UUID scope) {
        sql.sql("""
                insert into account.standing (id, person_id, capacity, scope_id, agency_id)
                values (gen_random_uuid(), :person, :capacity, :scope, :agency)""").param("person", person.value())
                .param("capacity", capacity).param("scope", scope).param("agency", agency.value()).update();
    }
}
