package org.kinward.persistence.access;

import java.util.Objects;
import java.util.function.Supplier;

import org.kinward.core.access.signin.AccountsWork;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One transaction of the accounts' connections. */
@Component
final class JdbcAccountsWork implements AccountsWork {

    private final TransactionTemplate transaction;

    JdbcAccountsWork(@Qualifier("accountsTransactions") PlatformTransactionManager manager) {
        this.transaction = new TransactionTemplate(manager);
    }

    @Override
    public <T> T together(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(_ -> work.get()));
    }
}
