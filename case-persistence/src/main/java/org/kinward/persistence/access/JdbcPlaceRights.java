package org.kinward.persistence.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.identity.care.CareRight;
import org.kinward.core.identity.care.CareSpan;
import org.kinward.core.identity.mend.PlaceRights;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Rights at places as the accounts decided them. Whoever is shut out, or whose agency has ended, has none;
 * a carer who belongs to a place has a right there only while on shift; and a person leads cases only by such a role.
 */
@Component
final class JdbcPlaceRights implements PlaceRights {

    private static final String IN_FORCE = """
            select s.person_id, s.capacity, s.scope_id, coalesce(s.until, now() + interval '14 hours') as until,
                null::uuid as span_id, null::uuid as away_id, null::timestamptz as since
            from account.standing s
            join account.person p on p.id = s.person_id and p.disabled_at is null
            join account.agency a on a.id = p.agency_id and a.ended_at is null
            where (s.capacity in ('place_manager', 'on_shift') or (s.capacity = 'place_member' and exists (
                    select from account.person_role r where r.person_id = p.id and r.role = 'SOCIAL_WORKER')))
                and (s.until is null or s.until > now())
            union all
            select p.id, 'may_lead', p.id, now(), null, null, null from account.person p
            join account.agency a on a.id = p.agency_id and a.ended_at is null
            where p.disabled_at is null and exists (select from account.person_role r
                where r.person_id = p.id and r.role in ('SOCIAL_WORKER', 'SHELTER_MANAGER'))
            union all
            select m.cover_id, 'acting_manager', m.place_id, m.until_at, m.id, m.away_id, m.from_at
            from casework.acting_manager m where m.ended_at is null and m.until_at > now()
            """ + JdbcActors.STILL_ACTS;

    private final JdbcClient accounts;
    private final TransactionTemplate transaction;

    JdbcPlaceRights(@Qualifier("accountsJdbc") JdbcClient accounts,
            @Qualifier("accountsTransactions") PlatformTransactionManager manager) {
        this.accounts = accounts;
        this.transaction = new TransactionTemplate(manager);
    }

    @Override
    public Set<CareRight> inForce() {
        return Objects.requireNonNull(
                transaction.execute(_ -> accounts.sql(IN_FORCE).query((row, _) -> right(row)).set()));
    }

    private static CareRight right(ResultSet row) throws SQLException {
        var person = new PersonId(row.getObject("person_id", UUID.class));
        var place = new PlaceId(row.getObject("scope_id", UUID.class));
        return switch (row.getString("capacity")) {
            case "may_lead" -> new CareRight.MayLead(person);
            case "acting_manager" -> new CareRight.ActsFor(person, place,
                    new CareSpan(row.getObject("span_id", UUID.class),
                            new PersonId(row.getObject("away_id", UUID.class)),
                            row.getObject("since", OffsetDateTime.class).toInstant(),
                            row.getObject("until", OffsetDateTime.class).toInstant()));
            case "place_manager" -> new CareRight.Manages(person, place);
            case "place_member" -> new CareRight.StaffOf(person, place);
            default -> new CareRight.OnShift(person, place,
                    row.getObject("until", OffsetDateTime.class).toInstant());
        };
    }
}
