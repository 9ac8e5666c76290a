package org.kinward.core.intake.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.kinward.core.intake.IntakeId;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;

/** Events in maps, for tests without a database. */
public final class InMemoryEvents implements Events {

    private final Map<Event.Id, Event> events = new HashMap<>();

    private final Map<Event.Id, Map<Integer, EventLine>> lists = new HashMap<>();

    @Override
    public void add(Event event) {
        events.put(event.id(), at(event, new Revision(1)));
        lists.put(event.id(), new TreeMap<>());
    }

    @Override
    public Optional<Event> find(Event.Id id) {
        return Optional.ofNullable(events.get(id));
    }

    @Override
    public Optional<Event> hold(Event.Id id) {
        return find(id);
    }

    @Override
    public List<EventLine> lines(Event.Id id) {
        return new ArrayList<>(lists.getOrDefault(id, Map.of()).values());
    }

    @Override
    public void put(Event.Id event, EventLine line, Event.Made written) {
        var list = lists.get(event);
        var before = list.get(line.number());
        if (before != null && !before.revision().equals(line.revision())) {
            throw new StaleRevision();
        }
        var here = events.get(event);
        if (before == null && line.number() <= here.last()) {
            throw new StaleRevision();
        }
        list.put(line.number(), new EventLine(line.number(), line.intake(), line.tie(),
                new Revision(line.revision().number() + 1)));
        events.put(event, new Event(here.id(), here.home(), here.came(), here.made(), here.count(),
                Math.max(here.last(), line.number()), here.revision()));
    }

    @Override
    public Revision save(Event event) {
        var before = events.get(event.id());
        if (before == null || !before.revision().equals(event.revision())) {
            throw new StaleRevision();
        }
        var next = new Revision(event.revision().number() + 1);
        events.put(event.id(), new Event(event.id(), event.home(), event.came(), event.made(), event.count(),
                before.last(), next));
        return next;
    }

    private static Event at(Event event, Revision revision) {
        return new Event(event.id(), event.home(), event.came(), event.made(), event.count(), event.last(), revision);
    }

    /** As the draft of this child does when it is discarded: its line goes, and every tie to it. */
    public void leave(IntakeId child) {
        lists.values().forEach(list -> list.values().stream().filter(line -> line.intake().equals(child)).findFirst()
                .ifPresent(line -> {
                    list.remove(line.number());
                    list.replaceAll((_, other) -> other.tie().filter(tie -> tie.to() == line.number()).isEmpty() ? other
                            : new EventLine(other.number(), other.intake(), Optional.empty(),
                                    new Revision(other.revision().number() + 1)));
                }));
    }
}
