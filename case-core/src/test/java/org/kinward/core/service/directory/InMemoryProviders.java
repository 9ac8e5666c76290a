package org.kinward.core.service.directory;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;

/** A directory in a map, for tests without a database. */
public final class InMemoryProviders implements Providers {

    private final Map<ProviderId, Provider> kept = new LinkedHashMap<>();

    @Override
    public boolean add(Provider first) {
        return !isNamed(first) && kept.putIfAbsent(first.id(), first) == null;
    }

    @Override
    public Optional<Provider> find(ProviderId id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public List<Provider> all() {
        return kept.values().stream().sorted(Comparator.comparing(line -> line.facts().office().key())).toList();
    }

    @Override
    public void change(Provider next) {
        var now = kept.get(next.id());
        if (now == null || !now.revision().equals(next.revision()) || isNamed(next)) {
            throw new StaleRevision();
        }
        kept.put(next.id(), new Provider(next.id(), next.facts(), next.state(), next.checked(),
                new Revision(next.revision().number() + 1)));
    }

    private boolean isNamed(Provider next) {
        return kept.values().stream().anyMatch(other -> !other.id().equals(next.id())
                && other.facts().office().key().equals(next.facts().office().key()));
    }
}
