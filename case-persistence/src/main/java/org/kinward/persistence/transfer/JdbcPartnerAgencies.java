package org.kinward.persistence.transfer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.kinward.core.access.AgencyId;
import org.kinward.core.transfer.PartnerAgencies;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Agencies as the accounts keep them: a page sees its own only, and here the names of the others. */
@Component
class JdbcPartnerAgencies implements PartnerAgencies {

    private final JdbcClient accounts;

    JdbcPartnerAgencies(@Qualifier("accountsJdbc") JdbcClient accounts) {
        this.accounts = accounts;
    }

    @Override
    public List<Partner> others(AgencyId own) {
        return accounts
                .sql("select id, name from account.agency where id <> :own and ended_at is null order by name, id")
                .param("own", own.value()).query((row, _) -> partner(row)).list();
    }

    @Override
    public Optional<Partner> find(AgencyId id) {
        return accounts.sql("select id, name from account.agency where id = :id").param("id", id.value())
                .query((row, _) -> partner(row)).optional();
    }

    private static Partner partner(ResultSet row) throws SQLException {
        return new Partner(new AgencyId(row.getObject("id", UUID.class)), row.getString("name"));
    }
}
