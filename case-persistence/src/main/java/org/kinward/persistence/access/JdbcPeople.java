package org.kinward.persistence.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.access.Role;
import org.kinward.core.access.people.People;
import org.kinward.core.access.people.Person;
import org.kinward.core.access.people.Posting;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** People with their roles and their rows of standing. */
@Component
final class JdbcPeople implements People {

    private static final String PERSON = """
            select p.id, p.agency_id, p.name, p.contact, p.disabled_at is not null as disabled,
                array(select r.role from account.person_role r where r.person_id = p.id) as roles
            from account.person p
            """;

    private final JdbcClient accounts;

    JdbcPeople(@Qualifier("accountsJdbc") JdbcClient accounts) {
        this.accounts = accounts;
    }

    @Override
    public Optional<Person> person(PersonId id) {
        return accounts.sql(PERSON + "where p.id = ? and p.ended_at is null").param(id.value())
                .query((row, _) -> person(row)).optional();
    }

    @Override
    public List<Person> of(AgencyId agency) {
        return accounts.sql(PERSON + "where p.agency_id = ? order by p.name, p.id").param(agency.value())
                .query((row, _) -> person(row)).list();
    }

    @Override
    public Posting posting(PersonId id) {
        return new Posting(places(id, "place_member"), places(id, "place_manager"));
    }

    @Override
    public boolean add(Person person) {
        var added = accounts.sql("""
                insert into account.person (id, agency_id, name, contact) values (?, ?, ?, ?) on conflict (id) do nothing
                """)
                .param(person.id().value()).param(person.agency().value()).param(person.name()).param(person.contact())
                .update() == 1;
        if (added) {
            roles(person);
            belong(person);
        }
        return added;
    }

    @Override
    public long revision(PersonId id) {
        return accounts.sql("select version from account.person where id = ?").param(id.value()).query(Long.class)
                .single();
    }

    @Override
    public boolean shut(Person person, Instant now) {
        var open = accounts.sql("""
                update account.person set version = version + 1,
                    disabled_at = case when ? then coalesce(disabled_at, ?) end
                where id = ? and ended_at is null
                """).param(person.disabled()).param(at(now)).param(person.id().value()).update() == 1;
        if (open) {
            endShifts(person, now);
            endActing(person, now);
        }
        return open;
    }

    @Override
    public boolean change(Person person, Posting posting, long shown, Instant now) {
        var same = accounts.sql("""
                update account.person set version = version + 1 where id = ? and version = ? and ended_at is null
                """).param(person.id().value()).param(shown).update() == 1;
        if (same) {
            roles(person);
            belong(person);
            if (isOfTheHouse(person)) {
                post(person, posting);
            }
            endShifts(person, now);
            endActing(person, now);
        }
        return same;
    }

    /** Everybody of the house belongs to the agency; who answers for a provider stands nowhere (ADR 76). */
    private void belong(Person person) {
        accounts.sql("delete from account.standing where person_id = ? and capacity = 'agency_member'")
                .param(person.id().value()).update();
        if (isOfTheHouse(person)) {
            stand(person, "agency_member", person.agency().value());
        }
    }

    private static boolean isOfTheHouse(Person person) {
        return !person.roles().contains(Role.PROVIDER);
    }

    private void post(Person person, Posting posting) {
        accounts.sql("""
                delete from account.standing where person_id = ? and capacity in ('place_member', 'place_manager')
                """).param(person.id().value()).update();
        posting.member().forEach(place -> stand(person, "place_member", place.value()));
        posting.managed().forEach(place -> stand(person, "place_manager", place.value()));
    }

    /** All of them when the person is shut out or no carer any more, otherwise those at places to which the person no longer belongs. */
    private void endShifts(Person person, Instant now) {
        var all = person.disabled() || !person.roles().contains(Role.DUTY_CARER);
        var over = "person_id = :person and (:all or %s not in (select m.scope_id from account.standing m"
                + " where m.person_id = :person and m.capacity = 'place_member'))";
        accounts.sql("delete from account.standing where capacity = 'on_shift' and " + over.formatted("scope_id"))
                .param("person", person.id().value()).param("all", all).update();
        accounts.sql("update account.shift set signed_off_at = :now where signed_off_at is null and "
                + over.formatted("place_id")).param("now", at(now)).param("person", person.id().value())
                .param("all", all).update();
    }

    /** Nobody acts for somebody who does not manage the place any more. */
    private void endActing(Person person, Instant now) {
        accounts.sql("""
                update casework.acting_manager set ended_at = :now, ended_by = coalesce(casework.me(), away_id)
                where away_id = :person and ended_at is null and until_at > :now
                    and (:all or place_id not in (select s.scope_id from account.standing s
                        where s.person_id = :person and s.capacity = 'place_manager'))
                """).param("now", at(now)).param("person", person.id().value()).param("all", person.disabled())
                .update();
    }

    private void roles(Person person) {
        accounts.sql("delete from account.person_role where person_id = ?").param(person.id().value()).update();
        person.roles().forEach(role -> accounts
                .sql("insert into account.person_role (person_id, role) values (?, ?)").param(person.id().value())
                .param(role.name()).update());
    }

    private void stand(Person person, String capacity, UUID scope) {
        accounts.sql("""
                insert into account.standing (id, person_id, capacity, scope_id, agency_id) values (?, ?, ?, ?, ?)
                """).param(UUID.randomUUID()).param(person.id().value()).param(capacity).param(scope)
                .param(person.agency().value()).update();
    }

    private Set<PlaceId> places(PersonId id, String capacity) {
        return accounts.sql("select scope_id from account.standing where person_id = ? and capacity = ?")
                .param(id.value()).param(capacity).query((row, _) -> new PlaceId(row.getObject(1, UUID.class))).set();
    }

    private static Person person(ResultSet row) throws SQLException {
        var roles = Arrays.stream((Object[]) row.getArray("roles").getArray())
                .map(name -> Role.valueOf((String) name)).collect(Collectors.toUnmodifiableSet());
        return new Person(new PersonId(row.getObject("id", UUID.class)),
                new AgencyId(row.getObject("agency_id", UUID.class)), row.getString("name"), row.getString("contact"),
                roles, row.getBoolean("disabled"));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
