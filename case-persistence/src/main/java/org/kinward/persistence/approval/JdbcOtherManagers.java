package org.kinward.persistence.approval;

import java.util.Objects;

import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.approval.OtherManagers;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Asks the accounts: a page knows of nobody's places but the reader's own. Who is away and has somebody else act answers nothing. */
@Repository
class JdbcOtherManagers implements OtherManagers {

    private static final String ACTING = "casework.acting_manager m where m.place_id = :place and m.ended_at is null "
            + "and m.from_at <= now() and m.until_at > now()";

    private static final String OTHERS = """
            select exists (select from account.person p where p.id <> :person and p.disabled_at is null
                and p.id in (
                    select s.person_id from account.standing s where s.capacity = 'place_manager' and s.scope_id = :place
                        and (s.until is null or s.until > now()) and s.person_id not in (select m.away_id from %1$s)
                    union all select m.cover_id from %1$s))
            """.formatted(ACTING);

    private final JdbcClient accounts;

    private final TransactionTemplate transaction;

    JdbcOtherManagers(@Qualifier("accountsJdbc") JdbcClient accounts,
            @Qualifier("accountsTransactions") PlatformTransactionManager manager) {
        this.accounts = accounts;
        this.transaction = new TransactionTemplate(manager);
    }

    @Override
    public boolean manage(PlaceId place, PersonId otherThan) {
        return Objects.requireNonNull(transaction.execute(_ -> accounts.sql(OTHERS).param("place", place.value())
                .param("person", otherThan.value()).query(Boolean.class).single()));
    }
}
