package org.kinward.persistence.access.upkeep;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.access.Role;
import org.kinward.core.access.upkeep.Directory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Lists of one agency, each along one index. */
@Component
final class JdbcDirectory implements Directory {

    private static final String STAFF = """
            select p.id, p.name, p.disabled_at, p.ended_at, t.name as team, c.last_signed_in_at,
                array(select r.role from account.person_role r where r.person_id = p.id) as roles
            from account.person p
            left join account.team t on t.id = p.team_id
            left join account.credential c on c.person_id = p.id
            where p.agency_id = :agency
            """;
    private static final String PLACES = """
            select p.id, p.name, p.kind, p.district, p.ended_at, (select count(*) from account.room r
                where r.place_id = p.id and r.ended_at is null) as rooms
            from account.place p where p.agency_id = :agency
            """;
    /** Goes on behind the name of the line whose surrogate is given; a line of somebody else begins nowhere. */
    private static final String BEHIND = """
            and (:behind::uuid is null or (p.name, p.id) > (select o.name, o.id from account.%s o
                where o.id = :behind and o.agency_id = :agency))
            order by p.name, p.id limit :most
            """;

    private final JdbcClient accounts;

    private final TransactionTemplate transaction;

    JdbcDirectory(@Qualifier("accountsJdbc") JdbcClient accounts,
            @Qualifier("accountsTransactions") PlatformTransactionManager manager) {
        this.accounts = accounts;
        this.transaction = new TransactionTemplate(manager);
    }

    @Override
    public List<Staff> people(AgencyId agency, Optional<UUID> behind, int most) {
        return accounts.sql(STAFF + BEHIND.formatted("person")).param("agency", agency.value())
                .param("behind", Rows.orNull(behind), Types.OTHER).param("most", most)
                .query((row, _) -> staff(row)).list();
    }

    @Override
    public Optional<Staff> person(AgencyId agency, UUID person) {
        return accounts.sql(STAFF + "and p.id = :id").param("agency", agency.value()).param("id", person)
                .query((row, _) -> staff(row)).optional();
    }

    @Override
    public List<PlaceLine> places(AgencyId agency, Optional<UUID> behind, int most) {
        return accounts.sql(PLACES + BEHIND.formatted("place")).param("agency", agency.value())
                .param("behind", Rows.orNull(behind), Types.OTHER).param("most", most)
                .query((row, _) -> new PlaceLine(row.getObject("id", UUID.class), row.getString("name"),
                        row.getString("kind"), row.getString("district"), row.getInt("rooms"),
                        Rows.moment(row, "ended_at")))
                .list();
    }

    /** Within a transaction, in which the fence knows who acts. */
    @Override
    public Map<UUID, Integer> lateLooks(AgencyId agency) {
        return Objects.requireNonNull(transaction.execute(_ -> accounts.sql("""
                select t.place_id, count(*)::int as late from casework.task t
                where t.agency_id = :agency and t.kind = 'REVIEW_EMERGENCY' and t.done_at is null and t.due_at < now()
                group by t.place_id
                """).param("agency", agency.value())
                .query((row, _) -> Map.entry(row.getObject("place_id", UUID.class), row.getInt("late"))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue))));
    }

    @Override
    public List<Line> rooms(AgencyId agency, PlaceId place) {
        return accounts.sql("""
                select id, name, capacity as number, ended_at from account.room where place_id = ? and agency_id = ?
                order by ended_at is not null, name
                """).param(place.value()).param(agency.value()).query((row, _) -> line(row)).list();
    }

    @Override
    public List<Line> teams(AgencyId agency) {
        return accounts.sql("""
                select t.id, t.name, t.ended_at, (select count(*) from account.person p where p.team_id = t.id)::int
                    as number
                from account.team t where t.agency_id = ? order by t.ended_at is not null, t.name
                """).param(agency.value()).query((row, _) -> line(row)).list();
    }

    @Override
    public Map<UUID, String> names(AgencyId agency, Set<UUID> things) {
        return accounts.sql("""
                select id, name from account.person where id = any (:things::uuid[]) and agency_id = :agency
                union all select id, name from account.place where id = any (:things::uuid[]) and agency_id = :agency
                union all select id, name from account.room where id = any (:things::uuid[]) and agency_id = :agency
                union all select id, name from account.team where id = any (:things::uuid[]) and agency_id = :agency
                """).param("agency", agency.value()).param("things", things.toArray(UUID[]::new))
                .query((row, _) -> Map.entry(row.getObject("id", UUID.class), row.getString("name"))).list().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public Set<UUID> peopleAt(PlaceId place) {
        return accounts.sql("select person_id from account.standing where scope_id = ?").param(place.value())
                .query((row, _) -> row.getObject(1, UUID.class)).set();
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(row.getObject("id", UUID.class), row.getString("name"),
                Optional.ofNullable(row.getObject("number", Integer.class)), Rows.moment(row, "ended_at"));
    }

    private static Staff staff(ResultSet row) throws SQLException {
        var roles = Arrays.stream((Object[]) row.getArray("roles").getArray())
                .map(name -> Role.valueOf((String) name)).collect(Collectors.toUnmodifiableSet());
        return new Staff(row.getObject("id", UUID.class), row.getString("name"), roles,
                Optional.ofNullable(row.getString("team")), new Since(Rows.moment(row, "last_signed_in_at"),
                        Rows.moment(row, "disabled_at"), Rows.moment(row, "ended_at")));
    }
}
