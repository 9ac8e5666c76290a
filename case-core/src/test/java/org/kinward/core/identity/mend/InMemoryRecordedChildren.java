package org.kinward.core.identity.mend;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.kinward.core.reference.ReferenceNumber;

/** Casework's side without a database. */
public final class InMemoryRecordedChildren implements RecordedChildren {

    private final Map<String, RecordedChild> children = new TreeMap<>();

    public void put(RecordedChild child) {
        children.put(child.child().symbols(), child);
    }

    @Override
    public Map<ReferenceNumber, RecordedChild> among(Collection<ReferenceNumber> numbers) {
        return children.values().stream().filter(child -> numbers.contains(child.child()))
                .collect(Collectors.toMap(RecordedChild::child, child -> child));
    }

    @Override
    public List<RecordedChild> after(Optional<ReferenceNumber> last, int atMost) {
        return children.values().stream()
                .filter(child -> last.isEmpty() || child.child().symbols().compareTo(last.get().symbols()) > 0)
                .limit(atMost).toList();
    }

    @Override
    public void retire(ReferenceNumber child) {
        children.computeIfPresent(child.symbols(), (_, recorded) -> recorded.state() == RecordedChild.State.ENDING
                ? new RecordedChild(recorded.at(), recorded.worker(), RecordedChild.State.DISCARDED)
                : recorded);
    }
}
