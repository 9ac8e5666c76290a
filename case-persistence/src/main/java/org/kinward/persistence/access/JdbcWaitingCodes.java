package org.kinward.persistence.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.access.Role;
import org.kinward.core.access.second.WaitingCode;
import org.kinward.core.access.second.WaitingCodes;
import org.kinward.core.access.signin.SecondPersons;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Codes that wait for a second person, and whether there is one. */
@Component
final class JdbcWaitingCodes implements WaitingCodes, SecondPersons {

    private static final String WAITING = """
            select o.id as code, p.id, p.name, o.made_by, m.name as maker, o.made_at, o.opens_at, o.ends_at,
                array(select r.role from account.person_role r where r.person_id = p.id) as roles,
                array(select s.scope_id from account.standing s where s.person_id = p.id
                    and s.capacity in ('place_member', 'place_manager') and exists (select from account.standing t
                        join account.person q on q.id = t.person_id and q.disabled_at is null
                        join account.person_role r on r.person_id = q.id and r.role = 'SHELTER_MANAGER'
                        where t.scope_id = s.scope_id and t.capacity = 'place_manager'
                            and t.person_id not in (p.id, o.made_by))) as places
            from account.one_time_code o
            join account.person p on p.id = o.person_id
            join account.person m on m.id = o.made_by
            where o.confirmed_at is null and o.opens_at > :now and o.ends_at > :now
            """;
    private static final String SECOND_PERSON = """
            select exists (select from account.person p join account.person q on q.agency_id = p.agency_id
                join account.credential c on c.person_id = q.id
                where p.id = :person and q.id not in (:person, :maker)
                    and (c.password_hash is not null or c.password_changed_at is not null)
                    and (q.answered_for_codes or exists (select from account.person_role r
                        where r.person_id = q.id and r.role in ('ADMINISTRATOR', 'SHELTER_MANAGER'))))
            """;
    private static final String THIS_ONE = " where person_id = :person and id = :code and confirmed_at is null";

    private final JdbcClient accounts;

    JdbcWaitingCodes(@Qualifier("accountsJdbc") JdbcClient accounts) {
        this.accounts = accounts;
    }

    @Override
    public boolean exist(PersonId person, PersonId maker) {
        return accounts.sql(SECOND_PERSON).param("person", person.value()).param("maker", maker.value())
                .query(Boolean.class).single();
    }

    @Override
    public List<WaitingCode> of(AgencyId agency, Instant now) {
        return accounts.sql(WAITING + "and p.agency_id = :agency order by o.made_at, p.id").param("now", at(now))
                .param("agency", agency.value()).query((row, _) -> code(row)).list();
    }

    @Override
    public Optional<WaitingCode> of(PersonId person, Instant now) {
        return accounts.sql(WAITING + "and p.id = :person").param("now", at(now)).param("person", person.value())
                .query((row, _) -> code(row)).optional();
    }

    @Override
    public boolean open(WaitingCode code, PersonId confirmedBy, Instant now) {
        var opened = accounts.sql("update account.one_time_code set opens_at = :now, confirmed_by = :by,"
                + " confirmed_at = :now" + THIS_ONE).param("now", at(now)).param("by", confirmedBy.value())
                .param("person", code.whose().id().value()).param("code", code.id()).update() == 1;
        if (opened) {
            accounts.sql("update account.credential set password_hash = null where person_id = ?")
                    .param(code.whose().id().value()).update();
        }
        return opened;
    }

    @Override
    public boolean drop(WaitingCode code) {
        return accounts.sql("delete from account.one_time_code" + THIS_ONE)
                .param("person", code.whose().id().value()).param("code", code.id()).update() == 1;
    }

    private static WaitingCode code(ResultSet row) throws SQLException {
        var roles = Arrays.stream((Object[]) row.getArray("roles").getArray())
                .map(name -> Role.valueOf((String) name)).collect(Collectors.toUnmodifiableSet());
        var places = Arrays.stream((Object[]) row.getArray("places").getArray()).map(id -> new PlaceId((UUID) id))
                .collect(Collectors.toUnmodifiableSet());
        var ends = moment(row, "ends_at");
        return new WaitingCode(row.getObject("code", UUID.class),
                new WaitingCode.Whose(new PersonId(row.getObject("id", UUID.class)), row.getString("name"), roles,
                        places),
                new WaitingCode.Made(new PersonId(row.getObject("made_by", UUID.class)), row.getString("maker"),
                        moment(row, "made_at"), ends),
                Optional.of(moment(row, "opens_at")).filter(opens -> opens.isBefore(ends)));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
