package org.kinward.core.shelter.stay;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.PlaceId;
import org.kinward.core.access.RoomId;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;

/** How many beds the rooms of a house have; its manager says so, nobody else. */
public class KeepBeds {

    private final Rooms rooms;

    private final AuditTrail trail;

    public KeepBeds(Rooms rooms, AuditTrail trail) {
        this.rooms = rooms;
        this.trail = trail;
    }

    /**
     * The rooms as they stand, for the manager's page.
     *
     * @throws NotThere
     *             for a place that this person does not manage
     */
    @Transactional
    public List<RoomBeds> read(PlaceId place, Actor manager) {
        if (!manager.places().managed().contains(place)) {
            throw new NotThere();
        }
        return rooms.of(place);
    }

    /** Keeps these numbers; rooms of another house are left out. */
    @Transactional
    public void keep(PlaceId place, Map<RoomId, Integer> beds, Actor manager, Instant now) {
        var own = read(place, manager).stream().map(RoomBeds::room).toList();
        var kept = new HashMap<>(beds);
        kept.keySet().retainAll(own);
        rooms.keep(place, kept, manager.person(), now);
        trail.record(AuditEntry.done(AuditAction.PLACE_CHANGED, AuditObject.ROOM_BEDS, place.value()));
    }
}
