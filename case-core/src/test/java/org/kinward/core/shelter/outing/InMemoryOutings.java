package org.kinward.core.shelter.outing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.kinward.core.access.PersonId;
import org.kinward.core.shelter.stay.StayId;

/** As the database keeps it: one first move, and back only behind leaving. */
final class InMemoryOutings implements Outings {

    private final Map<OutingId, Outing> kept = new LinkedHashMap<>();

    private final Set<PersonId> staff;

    InMemoryOutings(PersonId... staff) {
        this.staff = Set.of(staff);
    }

    @Override
    public boolean mayGoAlong(StayId stay, PersonId person) {
        return staff.contains(person);
    }

    @Override
    public void add(Outing.Planned planned) {
        if (kept.putIfAbsent(planned.id(), planned) != null) {
            throw new IllegalStateException("an outing is planned once");
        }
    }

    @Override
    public Optional<Outing> find(OutingId id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public List<Outing> of(StayId stay) {
        return kept.values().stream().filter(one -> one.plan().stay().equals(stay)).toList().reversed();
    }

    @Override
    public boolean move(Outing moved) {
        var before = kept.get(moved.id());
        var follows = moved instanceof Outing.Returned ? before instanceof Outing.Away
                : before instanceof Outing.Planned;
        if (follows) {
            kept.put(moved.id(), moved);
        }
        return follows;
    }
}
