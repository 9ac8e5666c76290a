package org.kinward.persistence.transfer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

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

    @Override
    public ZoneId zone(AgencyId id) {
        return accounts.sql("select time_zone from account.agency where id = :id").param("id", id.value())
                .query((row, _) -> ZoneId.of(row.getString("time_zone"))).single();
    }

    @Override
    public Map<AgencyId, String> names(Set<AgencyId> ids) {
        return ids.isEmpty() ? Map.of()
                : accounts.sql("select id, name from account.agency where id = any (:ids)")
                        .param("ids", ids.stream().map(AgencyId::value).toArray(UUID[]::new))
                        .query((row, _) -> partner(row)).list().stream()
                        .collect(Collectors.toMap(Partner::id, Partner::name));
    }

    private static Partner partner(ResultSet row) throws SQLException {
        return new Partner(new AgencyId(row.getObject("id", UUID.class)), row.getString("name"));
    }
}
