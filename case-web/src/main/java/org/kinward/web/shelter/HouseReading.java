package org.kinward.web.shelter;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.PlaceId;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.reporting.access.AgencyZones;
import org.kinward.reporting.placement.Beds;
import org.kinward.reporting.shelter.InHouse;
import org.springframework.stereotype.Component;

/** Reads a house for who cares for its children now, and writes down in the same transaction who was shown it. */
@Component
public class HouseReading {

    private final Lists lists;

    private final AgencyZones zones;

    private final AuditTrail trail;

    private final Clock clock;

    HouseReading(Lists lists, AgencyZones zones, AuditTrail trail, Clock clock) {
        this.lists = lists;
        this.zones = zones;
        this.trail = trail;
        this.clock = clock;
    }

    /** What is read of a house. */
    @Component
    record Lists(Beds places, InHouse children) {
    }

    /** A house with everybody who should be in it. */
    public record Full(House house, List<InHouse.Line> children) {

        public Full {
            children = List.copyOf(children);
        }
    }

    /**
     * What a child of the house is called in a form that is not printed: the call word, beside the number where there is one.
     */
    public static String called(InHouse.Line line) {
        var number = number(line).orElse("");
        return line.callWord().map(word -> number.isEmpty() ? word : word + " · " + number)
                .orElse(number.isEmpty() ? "…" : number);
    }

    /** The number, which stays on the screen; empty for a draft. */
    public static Optional<String> number(InHouse.Line line) {
        return line.file().map(_ -> line.reference().shown());
    }

    /** The house, for a page that lists nobody; written down as a look at it. */
    @Transactional
    public House door(UUID place, Actor actor) {
        var house = house(new PlaceId(place), actor);
        trail.record(AuditEntry.done(AuditAction.HOUSE_VIEWED, AuditObject.HOUSE, place));
        return house;
    }

    /** Writes down which children a page of the house named. */
    public void named(List<UUID> intakes) {
        trail.record(new AuditEntry(AuditAction.HOUSE_VIEWED, AuditObject.HOUSE, intakes, AuditEntry.Outcome.DONE));
    }

    /** The house and its children; every one that is listed stands in the entry. */
    @Transactional
    public Full full(UUID place, Actor actor) {
        var house = house(new PlaceId(place), actor);
        var all = lists.children().at(house.place());
        trail.record(new AuditEntry(AuditAction.HOUSE_VIEWED, AuditObject.HOUSE,
                all.stream().map(InHouse.Line::intake).toList(), AuditEntry.Outcome.DONE));
        return new Full(house, all);
    }

    private House house(PlaceId place, Actor actor) {
        if (!actor.places().inCare().contains(place)) {
            throw new NotThere();
        }
        return new House(place, lists.places().nameOf(place).orElseThrow(NotThere::new), zones.zone(actor.agency()),
                clock.instant());
    }
}
