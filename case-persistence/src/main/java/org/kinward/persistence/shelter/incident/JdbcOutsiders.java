package org.kinward.persistence.shelter.incident;

import java.util.List;
import java.util.Objects;

import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.shelter.incident.Outsiders;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Asks the accounts who stands where: a page knows of nobody's places but the reader's own. */
@Repository
class JdbcOutsiders implements Outsiders {

    private static final String OF = """
            select p.id, p.name, exists (select from account.person_role r where r.person_id = p.id
                and r.role in ('ADMINISTRATOR', 'SHELTER_MANAGER')) as above
            from account.person p
            where p.agency_id = :agency and p.disabled_at is null
                and exists (select from account.person_role r where r.person_id = p.id
                    and r.role in ('ADMINISTRATOR', 'SHELTER_MANAGER', 'SOCIAL_WORKER'))
                and not exists (select from account.standing s where s.person_id = p.id and s.scope_id = :place)
                and not exists (select from casework.acting_manager m where m.cover_id = p.id and m.place_id = :place
                    and m.ended_at is null and m.from_at <= now() and m.until_at > now())
            order by p.name, p.id limit 200
            """;

    private final JdbcClient accounts;

    private final TransactionTemplate transaction;

    JdbcOutsiders(@Qualifier("accountsJdbc") JdbcClient accounts,
            @Qualifier("accountsTransactions") PlatformTransactionManager manager) {
        this.accounts = accounts;
        this.transaction = new TransactionTemplate(manager);
    }

    @Override
    public List<Outsider> of(AgencyId agency, PlaceId place) {
        return Objects.requireNonNull(transaction.execute(_ -> accounts.sql(OF).param("agency", agency.value())
                .param("place", place.value())
                .query((row, _) -> new Outsider(IncidentColumns.person(row, "id"), row.getString("name"),
                        row.getBoolean("above")))
                .list()));
    }
}
