package org.kinward.web.placement;

import java.util.List;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.PlaceId;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.reporting.placement.Beds;
import org.springframework.stereotype.Component;

/** Casework's part of the roll. Who does not care for the children of the place now is told that there is no page. */
@Component
class RollReading {

    private final Beds beds;

    private final AuditTrail trail;

    RollReading(Beds beds, AuditTrail trail) {
        this.beds = beds;
        this.trail = trail;
    }

    /** The name of the place, for the page before the roll; written down as a look at the place. */
    @Transactional
    public String door(PlaceId place, Actor actor) {
        var name = name(place, actor);
        trail.record(AuditEntry.done(AuditAction.CHILDREN_LISTED, AuditObject.ROLL_DOOR, place.value()));
        return name;
    }

    /** The name of a place for a page of its own that lists nobody. */
    @Transactional
    public String named(PlaceId place, Actor actor) {
        return name(place, actor);
    }

    /** The beds of the place, written down with every child that is named. */
    @Transactional
    public Called called(PlaceId place, Actor actor) {
        var name = name(place, actor);
        var there = beds.at(place);
        trail.record(
                new AuditEntry(AuditAction.ROLL_SHOWN, AuditObject.ROLL, there.stream().map(Beds.Bed::intake).toList(),
                        AuditEntry.Outcome.DONE));
        return new Called(name, there);
    }

    /** A place and its children. */
    record Called(String place, List<Beds.Bed> beds) {

        Called {
            beds = List.copyOf(beds);
        }
    }

    private String name(PlaceId place, Actor actor) {
        if (!actor.places().inCare().contains(place)) {
            throw new NotThere();
        }
        return beds.nameOf(place).orElseThrow(NotThere::new);
    }
}
