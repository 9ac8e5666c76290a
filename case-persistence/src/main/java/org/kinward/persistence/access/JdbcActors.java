package org.kinward.persistence.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.kinward.core.access.Actor;
import org.kinward.core.access.Actors;
import org.kinward.core.access.AgencyId;
import org.kinward.core.access.Covering;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.access.Role;
import org.kinward.core.access.WorkPlaces;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads rights with one statement, because it happens at every request. */
@Component
final class JdbcActors implements Actors {

    /** Whoever acts for a manager still has the role, and the manager still manages the place and may still sign in. */
    static final String STILL_ACTS = """
            and exists (select from account.person c join account.person_role r on r.person_id = c.id
                where c.id = m.cover_id and c.disabled_at is null and r.role = 'SHELTER_MANAGER')
            and exists (select from account.standing s join account.person w on w.id = s.person_id
                where s.person_id = m.away_id and s.capacity = 'place_manager' and s.scope_id = m.place_id
                    and w.disabled_at is null)
            """;

    private static final String RIGHTS = """
            select p.id, p.agency_id, array(select r.role from account.person_role r where r.person_id = p.id) as roles,
                coalesce(array_agg(s.scope_id) filter (where s.capacity = 'place_member'), '{}') as member,
                coalesce(array_agg(s.scope_id) filter (where s.capacity = 'place_manager'), '{}') as managed,
                coalesce(array_agg(s.scope_id) filter (where s.capacity = 'on_shift'), '{}') as on_shift,
                array(select c.intake_id from casework.cover c where c.cover_id = p.id and c.ended_at is null
                    and c.from_at <= now() and c.until_at > now()) as covered,
                array(select distinct m.place_id from casework.acting_manager m where m.cover_id = p.id
                    and m.ended_at is null and m.from_at <= now() and m.until_at > now()
                    %s) as acting
            from account.person p
            join account.agency a on a.id = p.agency_id and a.ended_at is null
            left join account.standing s on s.person_id = p.id and (s.until is null or s.until > now())
            where p.id = :person and p.disabled_at is null
            group by p.id
            """.formatted(STILL_ACTS);

    private final JdbcClient accounts;

    JdbcActors(@Qualifier("accountsJdbc") JdbcClient accounts) {
        this.accounts = accounts;
    }

    @Override
    public Optional<Actor> actor(PersonId person) {
        return accounts.sql(RIGHTS).param("person", person.value()).query((row, _) -> actor(row)).optional();
    }

    private static Actor actor(ResultSet row) throws SQLException {
        var allYear = set(row, "managed", JdbcActors::place);
        var acting = set(row, "acting", JdbcActors::place).stream().filter(place -> !allYear.contains(place))
                .collect(Collectors.toUnmodifiableSet());
        var managed = Stream.concat(allYear.stream(), acting.stream()).collect(Collectors.toUnmodifiableSet());
        var places = new WorkPlaces(set(row, "member", JdbcActors::place), managed,
                set(row, "on_shift", JdbcActors::place));
        return new Actor(new PersonId(row.getObject("id", UUID.class)),
                new AgencyId(row.getObject("agency_id", UUID.class)),
                set(row, "roles", name -> Role.valueOf((String) name)), places,
                new Covering(set(row, "covered", UUID.class::cast), acting));
    }

    private static PlaceId place(Object id) {
        return new PlaceId((UUID) id);
    }

    private static <T> Set<T> set(ResultSet row, String column, Function<Object, T> read) throws SQLException {
        var values = (Object[]) row.getArray(column).getArray();
        return Arrays.stream(values).map(read).collect(Collectors.toUnmodifiableSet());
    }
}
