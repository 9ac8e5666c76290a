package org.kinward.core.access.people;

import java.util.List;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.PlaceId;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;

/** Adds places, rooms and teams to the administrator's own agency. Names are code names; an address is never kept here. */
public final class KeepPlaces {

    private final Places places;
    private final Administration administration;

    public KeepPlaces(Places places, Administration administration) {
        this.places = places;
        this.administration = administration;
    }

    /** False when the name is taken. */
    public boolean addPlace(Actor administrator, String name, String kind, String district) {
        var place = new Places.Place(new PlaceId(UUID.randomUUID()), administrator.agency(), name.strip(), kind,
                district.strip(), List.of());
        return administration.work()
                .together(() -> places.add(place) && written(AuditObject.PLACE, place.id().value()));
    }

    /** False when the name is taken. */
    public boolean addRoom(Actor administrator, PlaceId id, String name) {
        var place = places.of(administrator.agency()).stream().filter(one -> one.id().equals(id)).findFirst()
                .orElseThrow(NotThere::new);
        var room = UUID.randomUUID();
        return administration.work()
                .together(() -> places.addRoom(place, room, name.strip()) && written(AuditObject.ROOM, room));
    }

    /** False when the name is taken. */
    public boolean addTeam(Actor administrator, String name) {
        var team = UUID.randomUUID();
        return administration.work().together(() -> places.addTeam(administrator.agency(), team, name.strip())
                && written(AuditObject.TEAM, team));
    }

    private boolean written(AuditObject kind, UUID thing) {
        administration.trail().record(AuditEntry.done(AuditAction.PLACE_CHANGED, kind, thing));
        return true;
    }
}
