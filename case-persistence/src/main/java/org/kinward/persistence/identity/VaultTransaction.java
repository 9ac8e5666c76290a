package org.kinward.persistence.identity;

import java.util.Objects;
import java.util.function.Supplier;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A transaction of the vault, never inside another one: two open transactions cannot be decided together, and whichever
 * came second might fail after the first.
 */
@Component
final class VaultTransaction {

    private final TransactionTemplate template;

    VaultTransaction(@Qualifier("vaultTransactions") PlatformTransactionManager manager) {
        this.template = new TransactionTemplate(manager);
    }

    <T> T alone(Supplier<T> work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("the vault is never called inside an open transaction");
        }
        return Objects.requireNonNull(template.execute(_ -> work.get()));
    }
}
