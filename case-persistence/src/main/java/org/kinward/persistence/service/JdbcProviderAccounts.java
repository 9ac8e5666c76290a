package org.kinward.persistence.service;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.PersonId;
import org.kinward.core.service.account.ProviderAccounts;
import org.kinward.core.service.directory.ProviderId;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One row for each time that somebody answers for a provider; it is ended, never deleted. */
@Repository
class JdbcProviderAccounts implements ProviderAccounts {

    private final JdbcClient casework;

    JdbcProviderAccounts(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    @Override
    @Transactional
    public boolean isThere(ProviderId provider) {
        return casework.sql("""
                select exists (select from casework.provider_account a join account.person p on p.id = a.person_id
                    where a.provider_id = ? and a.ended_at is null and p.disabled_at is null)
                """).param(provider.value()).query(Boolean.class).single();
    }

    @Override
    @Transactional
    public List<Account> of(ProviderId provider) {
        return casework.sql("""
                select p.id, p.name from casework.provider_account a join account.person p on p.id = a.person_id
                where a.provider_id = ? and a.ended_at is null order by p.name, p.id
                """).param(provider.value()).query((row, _) -> new Account(
                new PersonId(row.getObject("id", UUID.class)), row.getString("name"))).list();
    }

    @Override
    @Transactional
    public List<Account> free() {
        return casework.sql("""
                select p.id, p.name from account.person p join account.person_role r on r.person_id = p.id
                where r.role = 'PROVIDER' and p.disabled_at is null
                    and p.agency_id = any ((select casework.my_agencies())::uuid[])
                    and not exists (select from casework.provider_account a where a.person_id = p.id and a.ended_at is null)
                order by p.name, p.id limit 200
                """).query((row, _) -> new Account(new PersonId(row.getObject("id", UUID.class)),
                row.getString("name"))).list();
    }

    @Override
    @Transactional
    public boolean give(ProviderId provider, PersonId person, PersonId by, Instant now) {
        return casework.sql("""
                insert into casework.provider_account (provider_id, agency_id, person_id, given_by, given_at)
                select p.id, p.agency_id, o.id, :by, :at from casework.provider p
                join account.person o on o.agency_id = p.agency_id
                join account.person_role r on r.person_id = o.id and r.role = 'PROVIDER'
                where p.id = :provider and o.id = :person on conflict do nothing
                """).param("by", by.value()).param("at", ServiceColumns.column(now))
                .param("provider", provider.value()).param("person", person.value()).update() == 1;
    }

    @Override
    @Transactional
    public boolean take(ProviderId provider, PersonId person, PersonId by, Instant now) {
        return casework.sql("""
                update casework.provider_account set ended_by = :by, ended_at = :at
                where provider_id = :provider and person_id = :person and ended_at is null
                """).param("by", by.value()).param("at", ServiceColumns.column(now))
                .param("provider", provider.value()).param("person", person.value()).update() == 1;
    }
}
