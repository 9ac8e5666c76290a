package org.kinward.core.service.account;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.kinward.core.access.PersonId;
import org.kinward.core.service.directory.ProviderId;

/** Accounts of providers in a map, for tests without a database. */
public final class InMemoryProviderAccounts implements ProviderAccounts {

    private final Map<PersonId, ProviderId> kept = new LinkedHashMap<>();

    @Override
    public boolean isThere(ProviderId provider) {
        return kept.containsValue(provider);
    }

    @Override
    public List<Account> of(ProviderId provider) {
        return kept.entrySet().stream().filter(one -> one.getValue().equals(provider))
                .map(one -> new Account(one.getKey(), "Afi")).toList();
    }

    @Override
    public List<Account> free() {
        return List.of();
    }

    @Override
    public boolean give(ProviderId provider, PersonId person, PersonId by, Instant now) {
        return kept.putIfAbsent(person, provider) == null;
    }

    @Override
    public boolean take(ProviderId provider, PersonId person, PersonId by, Instant now) {
        return kept.remove(person, provider);
    }
}
