package org.kinward.core.setting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;

/** What one agency has set, in a list. */
public abstract class InMemorySetting<T> implements AgencySetting<T> {

    private final List<Set<T>> sets = new ArrayList<>();

    private final T shipped;

    protected InMemorySetting(T shipped) {
        this.shipped = shipped;
    }

    @Override
    public Current<T> current() {
        return new Current<>(sets.isEmpty() ? shipped : sets.getLast().value(), new Revision(sets.size()));
    }

    @Override
    public T heldAt(Instant moment) {
        return sets.reversed().stream().filter(set -> !set.at().isAfter(moment)).findFirst().map(Set::value)
                .orElse(shipped);
    }

    @Override
    public List<Set<T>> history() {
        return List.copyOf(sets.reversed());
    }

    @Override
    public void set(Set<T> wanted, Revision seen) {
        if (seen.number() != sets.size()) {
            throw new StaleRevision();
        }
        sets.add(wanted);
    }
}
