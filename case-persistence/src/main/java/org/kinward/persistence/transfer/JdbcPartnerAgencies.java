package org.kinward.persistence.transfer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import org.kinward.core.access.AgencyId;
import org.kinward.core.transfer.PartnerAgencies;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Agencies as the accounts keep them: a page sees its own only, and here the names of the others. */
@Component
class JdbcPartnerAgencies implements PartnerAgencies {

    private final JdbcClient accounts;
    private final TransactionTemplate transaction;

    JdbcPartnerAgencies(@Qualifier("accountsJdbc") JdbcClient accounts,
            @Qualifier("accountsTransactions") PlatformTransactionManager manager) {
        this.accounts = accounts;
        this.transaction = new TransactionTemplate(manager);
    }

    @Override
    public List<Partner> others(AgencyId own) {
        return within(() -> accounts
                .sql("select id, name from account.agency where id <> :own and ended_at is null order by name, id")
                .param("own", own.value()).query((row, _) -> partner(row)).list());
    }

    @Override
    public Optional<Partner> find(AgencyId id) {
        return within(() -> accounts.sql("select id, name from account.agency where id = :id").param("id", id.value())
                .query((row, _) -> partner(row)).optional());
    }

    private <T> T within(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(_ -> work.get()));
    }

    private static Partner partner(ResultSet row) throws SQLException {
        return new Partner(new AgencyId(row.getObject("id", UUID.class)), row.getString("name"));
    }
}
