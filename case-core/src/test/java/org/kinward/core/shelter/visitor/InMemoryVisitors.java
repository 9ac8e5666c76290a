package org.kinward.core.shelter.visitor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;

/** As the database keeps it. */
final class InMemoryVisitors implements Visitors {

    private final Map<VisitorId, Visitor> kept = new LinkedHashMap<>();

    private final Set<PersonId> staff;

    InMemoryVisitors(PersonId... staff) {
        this.staff = Set.of(staff);
    }

    @Override
    public void add(Visitor visitor) {
        if (kept.putIfAbsent(visitor.id(), visitor) != null) {
            throw new IllegalStateException("a visitor is written down once");
        }
    }

    @Override
    public Optional<Visitor> find(VisitorId id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public boolean leave(Visitor.Gone gone) {
        return kept.replace(gone.id(), gone.was(), gone);
    }

    @Override
    public boolean mayAllow(PlaceId place, PersonId person) {
        return staff.contains(person);
    }

    List<Visitor> all() {
        return List.copyOf(kept.values());
    }
}
