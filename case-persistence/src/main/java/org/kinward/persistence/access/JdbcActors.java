package org.kinward.persistence.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.kinward.core.access.Actor;
import org.kinward.core.access.Actors;
import org.kinward.core.access.AgencyId;
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

    private static final String RIGHTS = """
            select p.id, p.agency_id, array(select r.role from account.person_role r where r.person_id = p.id) as roles,
                coalesce(array_agg(s.scope_id) filter (where s.capacity = 'place_member'), '{}') as member,
                coalesce(array_agg(s.scope_id) filter (where s.capacity = 'place_manager'), '{}') as managed,
                coalesce(array_agg(s.scope_id) filter (where s.capacity = 'on_shift'), '{}') as on_shift
            from account.person p
            join account.agency a on a.id = p.agency_id and a.ended_at is null
            left join account.standing s on s.person_id = p.id and (s.until is null or s.until > now())
            where p.id = :person and p.disabled_at is null
            group by p.id
            """;

    private final JdbcClient accounts;

    JdbcActors(@Qualifier("accountsJdbc") JdbcClient accounts) {
        this.accounts = accounts;
    }

    @Override
    public Optional<Actor> actor(PersonId person) {
        return accounts.sql(RIGHTS).param("person", person.value()).query((row, _) -> actor(row)).optional();
    }

    private static Actor actor(ResultSet row) throws SQLException {
        var places = new WorkPlaces(set(row, "member", JdbcActors::place), set(row, "managed", JdbcActors::place),
                set(row, "on_shift", JdbcActors::place));
        return new Actor(new PersonId(row.getObject("id", UUID.class)),
                new AgencyId(row.getObject("agency_id", UUID.class)),
                set(row, "roles", name -> Role.valueOf((String) name)), places);
    }

    private static PlaceId place(Object id) {
        return new PlaceId((UUID) id);
    }

    private static <T> Set<T> set(ResultSet row, String column, Function<Object, T> read) throws SQLException {
        var values = (Object[]) row.getArray(column).getArray();
        return Arrays.stream(values).map(read).collect(Collectors.toUnmodifiableSet());
    }
}
