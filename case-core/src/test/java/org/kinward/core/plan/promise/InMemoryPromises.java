package org.kinward.core.plan.promise;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.saving.StaleRevision;

/** Promises in a map, for tests without a database. */
public final class InMemoryPromises implements Promises {

    private final Map<PromiseId, Promise> kept = new LinkedHashMap<>();

    @Override
    public void add(Promise promise) {
        kept.put(promise.id(), promise);
    }

    @Override
    public void move(List<Moved> moved) {
        if (!moved.stream()
                .allMatch(one -> one.seen().revision().equals(find(one.seen().id()).orElseThrow().revision()))) {
            throw new StaleRevision();
        }
        moved.forEach(one -> kept.put(one.seen().id(), one.seen().moved(one.line())));
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
