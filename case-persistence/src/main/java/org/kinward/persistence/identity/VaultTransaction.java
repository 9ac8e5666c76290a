package org.kinward.persistence.identity;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.kinward.core.access.PersonId;
import org.kinward.core.identity.care.VaultTies;
import org.kinward.core.reference.ReferenceNumber;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A transaction of the vault, never inside another one: two open transactions cannot be decided together, and whichever
 * came second might fail after the first.
 */
@Component
final class VaultTransaction implements VaultTies {

    private final TransactionTemplate template;
    private final VaultRows rows;

    VaultTransaction(@Qualifier("vaultTransactions") PlatformTransactionManager manager,
            @Qualifier("vaultJdbc") JdbcClient vault) {
        this.template = new TransactionTemplate(manager);
        this.rows = new VaultRows(vault);
    }

    <T> T alone(Supplier<T> work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("the vault is never called inside an open transaction");
        }
        return Objects.requireNonNull(template.execute(_ -> work.get()));
    }

    @Override
    public <T> T holding(ReferenceNumber child, PersonId person, Function<Optional<Tied>, T> work) {
        return alone(() -> {
            var found = rows.lockChild(child, person);
            return work.apply(rows.isEnded(child) ? Optional.empty()
                    : found.map(row -> new Tied(row.id(), row.child(), row.agency(), row.links())));
        });
    }
}
