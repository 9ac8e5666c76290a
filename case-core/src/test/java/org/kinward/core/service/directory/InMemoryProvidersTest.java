package org.kinward.core.service.directory;

import java.util.UUID;

import org.kinward.core.access.PersonId;

class InMemoryProvidersTest extends ProvidersContract {

    private final PersonId mensah = new PersonId(UUID.randomUUID());
    private final Providers providers = new InMemoryProviders();

    @Override
    protected Providers providers() {
        return providers;
    }

    @Override
    protected PersonId manager() {
        return mensah;
    }
}
