package org.kinward.core.identity.mend;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.kinward.core.reference.ReferenceNumber;

/** Casework's side without a database. */
public final class InMemoryRecordedChildren implements RecordedChildren {

    private final Map<String, RecordedChild> children = new TreeMap<>();

    private int unreadable;

    /** A row with a number that is none. */
    public void putUnreadable() {
        unreadable++;
    }

    public void put(RecordedChild child) {
        children.put(child.child().symbols(), child);
    }

    @Override
    public Map<ReferenceNumber, RecordedChild> among(Collection<ReferenceNumber> numbers) {
        return children.values().stream().filter(child -> numbers.contains(child.child()))
                .collect(Collectors.toMap(RecordedChild::child, child -> child));
    }

    @Override
    public Leaf<RecordedChild> after(String last, int atMost) {
        var found = children.values().stream().filter(child -> child.child().symbols().compareTo(last) > 0)
                .limit(atMost).toList();
        var broken = last.equals(Leaf.START) ? unreadable : 0;
        return new Leaf<>(found, broken, found.stream().map(child -> child.child().symbols()).reduce((_, end) -> end)
                .or(() -> broken > 0 ? Optional.of("zzz") : Optional.empty()));
    }

    @Override
    public boolean forget(ReferenceNumber child) {
        var recorded = children.get(child.symbols());
        return recorded != null && recorded.state() != RecordedChild.State.DRAFT
                && recorded.state() != RecordedChild.State.CREATED;
    }

    @Override
    public void forgetAgain(ReferenceNumber child) {
        become(child, RecordedChild.State.CREATED, RecordedChild.State.ERASING);
    }

    @Override
    public void retire(ReferenceNumber child) {
        become(child, RecordedChild.State.ENDING, RecordedChild.State.DISCARDED);
        become(child, RecordedChild.State.ERASING, RecordedChild.State.ERASED);
    }

    private void become(ReferenceNumber child, RecordedChild.State from, RecordedChild.State to) {
        children.computeIfPresent(child.symbols(), (_, recorded) -> recorded.state() == from
                ? new RecordedChild(recorded.at(), recorded.worker(), to)
                : recorded);
    }
}
