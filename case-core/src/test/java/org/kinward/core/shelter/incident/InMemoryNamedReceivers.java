package org.kinward.core.shelter.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.kinward.core.saving.Revision;

/** Who is named, in memory; nobody at the beginning. */
public final class InMemoryNamedReceivers implements NamedReceivers {

    public final List<Naming> named = new ArrayList<>();

    @Override
    public Current current() {
        return named.isEmpty() ? new Current(Optional.empty(), WhenUnseen.USUAL, Revision.NEW)
                : new Current(Optional.of(named.getLast().person()), named.getLast().unseen(),
                        new Revision(named.size()));
    }

    @Override
    public List<Naming> history() {
        return named.reversed();
    }

    @Override
    public void name(Naming naming, Revision seen) {
        named.add(naming);
    }
}
