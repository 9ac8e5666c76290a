package org.kinward.web.intake.event;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.PlaceId;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.intake.event.Event;
import org.kinward.core.intake.event.Events;
import org.kinward.reporting.access.Surroundings;
import org.kinward.reporting.access.SurroundingsFinder;
import org.kinward.reporting.intake.EventLists;
import org.kinward.reporting.placement.Beds;
import org.kinward.web.shell.language.Days;
import org.springframework.stereotype.Component;

/** Reads events for who takes children in at their place; for everybody else there is no such page. */
@Component
class EventReading {

    private final Kept kept;

    private final SurroundingsFinder surroundings;

    private final AuditTrail trail;

    private final Clock clock;

    /** Where events, their lists and the names of places are. */
    @Component
    record Kept(Events events, EventLists lists, Beds places) {
    }

    EventReading(Kept kept, SurroundingsFinder surroundings, AuditTrail trail, Clock clock) {
        this.kept = kept;
        this.surroundings = surroundings;
        this.trail = trail;
        this.clock = clock;
    }

    /** The events of a place. */
    record Listed(PlaceId place, String name, List<EventLists.Line> events, Surroundings around, LocalDate today) {
    }

    /** One event with everybody on its list. */
    record Opened(Event event, List<EventLists.Child> children, Surroundings around, LocalDate today) {

        String path() {
            return "/events/" + event.id().value();
        }

        String came() {
            return new Days().written(event.came().at(), around.zone());
        }
    }

    @Transactional
    public Listed list(PlaceId place, Actor actor) {
        worksAt(place, actor);
        var name = kept.places().nameOf(place).orElseThrow(NotThere::new);
        trail.record(AuditEntry.done(AuditAction.CHILDREN_LISTED, AuditObject.EVENT, place.value()));
        var around = surroundings.of(actor.agency(), place);
        return new Listed(place, name, kept.lists().of(place), around, today(around));
    }

    /** Written down with every child that is on the list. */
    @Transactional
    public Opened open(UUID id, Actor actor) {
        var opened = look(id, actor);
        var children = opened.children();
        trail.record(new AuditEntry(AuditAction.CHILDREN_LISTED, AuditObject.EVENT,
                Stream.concat(Stream.of(id), children.stream().map(EventLists.Child::intake).filter(Objects::nonNull))
                        .toList(),
                AuditEntry.Outcome.DONE));
        return opened;
    }

    /** The same for somebody who has just typed something, and to whom nothing of it is shown. */
    @Transactional
    public Opened look(UUID id, Actor actor) {
        var event = kept.events().find(new Event.Id(id)).orElseThrow(NotThere::new);
        worksAt(event.home().place(), actor);
        var around = surroundings.of(actor.agency(), event.home().place());
        return new Opened(event, kept.lists().children(id), around, today(around));
    }

    private LocalDate today(Surroundings around) {
        return LocalDate.ofInstant(clock.instant(), around.zone());
    }

    private static void worksAt(PlaceId place, Actor actor) {
        if (!actor.atWork().contains(place)) {
            throw new NotThere();
        }
    }
}
