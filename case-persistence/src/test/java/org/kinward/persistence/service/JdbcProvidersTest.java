package org.kinward.persistence.service;

import org.kinward.core.access.PersonId;
import org.kinward.core.service.directory.Providers;
import org.kinward.core.service.directory.ProvidersContract;
import org.kinward.persistence.database.PersistenceTest;
import org.kinward.persistence.intake.ContractPlace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@PersistenceTest
@Import(ContractPlace.class)
class JdbcProvidersTest extends ProvidersContract {

    @Autowired
    private ContractPlace place;
    @Autowired
    private Providers providers;

    @Override
    protected Providers providers() {
        return place.hold(Providers.class, providers);
    }

    @Override
    protected PersonId manager() {
        return place.manager();
    }
}
