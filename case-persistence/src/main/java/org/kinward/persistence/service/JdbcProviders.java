package org.kinward.persistence.service;

import java.util.List;
import java.util.Optional;

import jakarta.transaction.Transactional;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.service.directory.Provider;
import org.kinward.core.service.directory.ProviderId;
import org.kinward.core.service.directory.Providers;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One row a line of the directory; its version counts the changes. */
@Repository
class JdbcProviders implements Providers {

    static final String ALL = """
            select p.* from unnest((select casework.my_agencies())::uuid[]) a (id) cross join lateral (
                select * from casework.provider of_it where of_it.agency_id = a.id order by of_it.name_key limit 2000) p
            order by p.name_key, p.id limit 2000
            """;

    private final JdbcClient casework;

    JdbcProviders(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    @Override
    @Transactional
    public boolean add(Provider first) {
        return ProviderRows.with(casework.sql("""
                insert into casework.provider (id, agency_id, kind, name, name_key, contact, services, places, age_from,
                    age_to, sexes, languages, cost, opening, capacity, state, checked_on, checked_by)
                select :id, a.id, :kind, :name, :key, :contact, string_to_array(:services, ';'),
                    string_to_array(:places, ';'), :from, :to, string_to_array(:sexes, ';'),
                    string_to_array(:languages, ';'), :cost, :opening, cast(:capacity as integer), :state, :on, :by
                from unnest((select casework.my_agencies())::uuid[]) as a (id) limit 1 on conflict do nothing
                """), first).update() == 1;
    }

    @Override
    @Transactional
    public Optional<Provider> find(ProviderId id) {
        return casework.sql("select p.* from casework.provider p where p.id = ?").param(id.value())
                .query((row, _) -> ProviderRows.provider(row)).optional();
    }

    @Override
    @Transactional
    public List<Provider> all() {
        return casework.sql(ALL).query((row, _) -> ProviderRows.provider(row)).list();
    }

    @Override
    @Transactional
    public void change(Provider next) {
        try {
            int kept = ProviderRows.with(casework.sql("""
                    update casework.provider set kind = :kind, name = :name, name_key = :key, contact = :contact,
                        services = string_to_array(:services, ';'), places = string_to_array(:places, ';'),
                        age_from = :from, age_to = :to, sexes = string_to_array(:sexes, ';'),
                        languages = string_to_array(:languages, ';'), cost = :cost, opening = :opening,
                        capacity = cast(:capacity as integer), state = :state, checked_on = :on, checked_by = :by,
                        version = version + 1
                    where id = :id and version = :seen
                    """), next).param("seen", next.revision().number()).update();
            if (kept == 0) {
                throw new StaleRevision();
            }
        } catch (DuplicateKeyException faster) {
            throw new StaleRevision();
        }
    }
}
