package org.kinward.web.access.upkeep.history;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.kinward.core.access.Actor;
import org.kinward.core.access.PlaceId;
import org.kinward.core.access.people.Places;
import org.kinward.core.access.upkeep.Directory;
import org.kinward.core.access.upkeep.Upkeep;
import org.kinward.core.access.upkeep.facts.AgencyFacts;
import org.kinward.core.access.upkeep.facts.PersonFacts;
import org.kinward.core.access.upkeep.facts.PlaceFacts;
import org.kinward.core.audit.AuditObject;
import org.kinward.reporting.audit.AdminHistories;
import org.kinward.reporting.audit.TrailLine;
import org.kinward.reporting.audit.TrailPosition;
import org.kinward.reporting.audit.TrailSearches;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shell.page.Words;
import org.springframework.stereotype.Component;

/** Reads a history; whose it is has been found in the administrator's own agency before. */
@Component
class HistoryReading {

    private static final int MOST = 25;

    private final Things things;
    private final Trails trails;
    private final HistoryOpening opening;
    private final Days days;

    HistoryReading(Things things, Trails trails, HistoryOpening opening, Days days) {
        this.things = things;
        this.trails = trails;
        this.opening = opening;
        this.days = days;
    }

    /** What has a history. */
    @Component
    record Things(Upkeep<PersonFacts> people, Upkeep<PlaceFacts> places, Upkeep<AgencyFacts> agencies,
            Directory directory) {
    }

    /** Where a history is read, and the names of what it names. */
    @Component
    record Trails(AdminHistories histories, TrailSearches people, Places places) {
    }

    /**
     * Whose history.
     *
     * @param parts
     *            rooms or teams that belong to it, by name
     */
    record Thing(UUID id, AuditObject kind, String name, String path, Map<UUID, String> parts) {
    }

    Thing person(Actor actor, UUID id) {
        var name = things.people().find(actor, id).value().name();
        return new Thing(id, AuditObject.PERSON, name, "/admin/people/" + id, Map.of());
    }

    Thing place(Actor actor, UUID id) {
        var name = things.places().find(actor, id).value().name();
        var rooms = new HashMap<UUID, String>();
        things.directory().rooms(actor.agency(), new PlaceId(id)).forEach(room -> rooms.put(room.id(), room.name()));
        return new Thing(id, AuditObject.PLACE, name, "/admin/places/" + id, rooms);
    }

    Thing agency(Actor actor) {
        var id = actor.agency().value();
        var name = things.agencies().find(actor, id).value().name();
        var teams = new HashMap<UUID, String>();
        things.directory().teams(actor.agency()).forEach(team -> teams.put(team.id(), team.name()));
        return new Thing(id, AuditObject.AGENCY, name, "/admin/agencies", teams);
    }

    HistoryPage page(Thing thing, Optional<TrailPosition> behind, Actor actor) {
        opening.open(thing.kind(), thing.id());
        var zone = things.agencies().find(actor, actor.agency().value()).value().zone();
        var all = Stream.concat(Stream.of(thing.id()), thing.parts().keySet().stream()).toList();
        var found = trails.histories().page(new AdminHistories.Of(actor.agency(), all), behind, MOST);
        var names = names(thing, actor);
        return new HistoryPage(thing.name(), thing.path(),
                found.lines().stream().map(line -> line(line, names, zone)).toList(),
                found.next().map(next -> thing.path() + "/history?at=" + next.at() + "&entry=" + next.entry())
                        .orElse(null));
    }

    private HistoryPage.Line line(TrailLine line, Map<UUID, String> names, ZoneId zone) {
        List<String> about = line.subjects().stream().map(names::get).filter(name -> name != null).sorted().toList();
        return new HistoryPage.Line(days.written(line.at(), zone), line.who().orElse(null), Words.of(line.action()),
                Words.keyed("audit.object." + line.object()), about);
    }

    /** What stands in the lines beside the thing itself. */
    private Map<UUID, String> names(Thing thing, Actor actor) {
        var names = new HashMap<>(thing.parts());
        trails.people().people(actor.agency()).forEach(person -> names.put(person.id().value(), person.name()));
        trails.places().of(actor.agency()).forEach(place -> names.put(place.id().value(), place.name()));
        names.remove(thing.id());
        return names;
    }
}
