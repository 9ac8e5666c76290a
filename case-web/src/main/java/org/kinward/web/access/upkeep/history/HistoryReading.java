package org.kinward.web.access.upkeep.history;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.kinward.core.access.Actor;
import org.kinward.core.access.PlaceId;
import org.kinward.core.access.upkeep.Directory;
import org.kinward.core.access.upkeep.Upkeep;
import org.kinward.core.access.upkeep.facts.AgencyFacts;
import org.kinward.core.access.upkeep.facts.PersonFacts;
import org.kinward.core.access.upkeep.facts.PlaceFacts;
import org.kinward.core.audit.AuditObject;
import org.kinward.reporting.audit.AdminHistories;
import org.kinward.reporting.audit.TrailLine;
import org.kinward.reporting.audit.TrailPage;
import org.kinward.reporting.audit.TrailPosition;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shell.page.Words;
import org.springframework.stereotype.Component;

/** Reads a history; whose it is has been found in the administrator's own agency before. */
@Component
class HistoryReading {

    private static final int MOST = 25;

    private final Things things;
    private final AdminHistories histories;
    private final HistoryOpening opening;
    private final Days days;

    HistoryReading(Things things, AdminHistories histories, HistoryOpening opening, Days days) {
        this.things = things;
        this.histories = histories;
        this.opening = opening;
        this.days = days;
    }

    /** What has a history. */
    @Component
    record Things(Upkeep<PersonFacts> people, Upkeep<PlaceFacts> places, Upkeep<AgencyFacts> agencies,
            Directory directory) {
    }

    /**
     * Whose history.
     *
     * @param parts
     *            rooms or teams that belong to it
     */
    record Thing(UUID id, AuditObject kind, String name, String path, Set<UUID> parts) {
    }

    Thing person(Actor actor, UUID id) {
        var name = things.people().find(actor, id).value().name();
        return new Thing(id, AuditObject.PERSON, name, "/admin/people/" + id, Set.of());
    }

    Thing place(Actor actor, UUID id) {
        var name = things.places().find(actor, id).value().name();
        return new Thing(id, AuditObject.PLACE, name, "/admin/places/" + id,
                ids(things.directory().rooms(actor.agency(), new PlaceId(id))));
    }

    Thing agency(Actor actor) {
        var id = actor.agency().value();
        var name = things.agencies().find(actor, id).value().name();
        return new Thing(id, AuditObject.AGENCY, name, "/admin/agencies",
                ids(things.directory().teams(actor.agency())));
    }

    private static Set<UUID> ids(List<Directory.Line> parts) {
        return parts.stream().map(Directory.Line::id).collect(Collectors.toUnmodifiableSet());
    }

    HistoryPage page(Thing thing, Optional<TrailPosition> behind, Actor actor) {
        opening.open(thing.kind(), thing.id());
        var zone = things.agencies().find(actor, actor.agency().value()).value().zone();
        var all = Stream.concat(Stream.of(thing.id()), thing.parts().stream()).toList();
        var found = histories.page(new AdminHistories.Of(actor.agency(), all), behind, MOST);
        var names = names(found, thing, actor);
        var path = thing.path() + "/history";
        return new HistoryPage(thing.name(), thing.path(),
                found.lines().stream().map(line -> line(line, names, zone)).toList(), Days.town(zone),
                behind.map(_ -> path).orElse(null),
                found.next().map(next -> path + "?at=" + next.at() + "&entry=" + next.entry()).orElse(null));
    }

    private HistoryPage.Line line(TrailLine line, Map<UUID, String> names, ZoneId zone) {
        List<String> about = line.subjects().stream().map(names::get).filter(name -> name != null).sorted().toList();
        return new HistoryPage.Line(days.written(line.at(), zone), line.who().orElse(null), Words.of(line.action()),
                Words.keyed("audit.object." + line.object()), about);
    }

    /** What stands in these lines beside the thing itself; nothing else of the agency is read. */
    private Map<UUID, String> names(TrailPage found, Thing thing, Actor actor) {
        var named = found.lines().stream().flatMap(line -> line.subjects().stream())
                .filter(subject -> !subject.equals(thing.id())).collect(Collectors.toUnmodifiableSet());
        return things.directory().names(actor.agency(), named);
    }
}
