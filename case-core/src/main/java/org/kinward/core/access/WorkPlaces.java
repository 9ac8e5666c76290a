package org.kinward.core.access;

import java.util.HashSet;
import java.util.Set;

/**
 * The places of one person: where the person belongs to the staff, which ones the person manages, and where the person
 * is on shift now.
 */
public record WorkPlaces(Set<PlaceId> member, Set<PlaceId> managed, Set<PlaceId> onShift) {

    public WorkPlaces {
        member = Set.copyOf(member);
        managed = Set.copyOf(managed);
        onShift = Set.copyOf(onShift);
    }

    /** Places whose children this person cares for directly: managed, or on shift now. */
    public Set<PlaceId> inCare() {
        var all = new HashSet<>(managed);
        all.addAll(onShift);
        return Set.copyOf(all);
    }
}
