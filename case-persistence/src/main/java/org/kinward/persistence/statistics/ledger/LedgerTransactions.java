package org.kinward.persistence.statistics.ledger;

import java.util.Objects;
import java.util.function.Function;

import org.kinward.core.access.AgencyId;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** A transaction in which the database was told one agency, and shows the ledgers of no other. */
@Component
class LedgerTransactions {

    private final JdbcClient sql;
    private final TransactionTemplate transaction;
    private final TransactionTemplate reading;

    LedgerTransactions(@Qualifier("statsJdbc") JdbcClient sql,
            @Qualifier("statsTransactions") PlatformTransactionManager manager) {
        this.sql = sql;
        this.transaction = new TransactionTemplate(manager);
        this.reading = new TransactionTemplate(manager);
        reading.setReadOnly(true);
        reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** Writes. */
    <T> T of(AgencyId agency, Function<JdbcClient, T> work) {
        return in(transaction, agency, work);
    }

    /** Reads everything as it stood at one moment. */
    <T> T read(AgencyId agency, Function<JdbcClient, T> work) {
        return in(reading, agency, work);
    }

    private <T> T in(TransactionTemplate kind, AgencyId agency, Function<JdbcClient, T> work) {
        return Objects.requireNonNull(kind.execute(_ -> {
            sql.sql("select set_config('kinward.agencies', :only, true)").param("only", "{" + agency.value() + "}")
                    .query(String.class).single();
            return work.apply(sql);
        }));
    }
}
