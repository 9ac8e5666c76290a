package org.kinward.core.shelter.missing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.kinward.core.intake.IntakeId;

/** Searches in a map, for tests without a database. */
public final class InMemorySearches implements Searches {

    private final Map<SearchId, Search> kept = new LinkedHashMap<>();

    @Override
    public boolean add(Search.Open search) {
        if (of(search.child()).stream().anyMatch(Search.Open.class::isInstance)) {
            return false;
        }
        kept.put(search.id(), search);
        return true;
    }

    @Override
    public Optional<Search> find(SearchId id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public List<Search> of(IntakeId child) {
        return kept.values().stream().filter(one -> one.child().equals(child)).toList().reversed();
    }

    @Override
    public boolean say(Search.Open seen, LastSeen said) {
        if (!(kept.get(seen.id()) instanceof Search.Open open) || open.seen().size() != seen.seen().size()) {
            return false;
        }
        kept.put(open.id(), open.with(said));
        return true;
    }

    @Override
    public boolean take(Search.Open seen, StepTaken step) {
        if (!(kept.get(seen.id()) instanceof Search.Open open) || open.taken(step.step()).isPresent()) {
            return false;
        }
        kept.put(open.id(), open.with(step));
        return true;
    }

    @Override
    public boolean end(Search.Over over) {
        if (!(kept.get(over.id()) instanceof Search.Open open)) {
            return false;
        }
        kept.put(over.id(), open.ended(over.end()));
        return true;
    }
}
