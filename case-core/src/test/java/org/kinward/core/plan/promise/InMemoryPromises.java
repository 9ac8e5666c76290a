package org.kinward.core.plan.promise;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.saving.StaleRevision;

/** Promises in a map, for tests without a database. */
final class InMemoryPromises implements Promises {

    private final Map<PromiseId, Promise> kept = new LinkedHashMap<>();

    @Override
    public void add(Promise promise) {
        kept.put(promise.id(), promise);
    }

    @Override
    public void move(Promise seen, PromiseLine line) {
        var stands = find(seen.id()).orElseThrow();
        if (!stands.revision().equals(seen.revision())) {
            throw new StaleRevision();
        }
        kept.put(seen.id(), stands.moved(line));
    }

    @Override
    public Optional<Promise> find(PromiseId id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public List<Promise> of(CaseFileId file) {
        return List.copyOf(kept.values()).reversed().stream().filter(one -> one.file().equals(file)).toList();
    }
}
