package org.kinward.core.intake.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

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
        list.put(line.number(), new EventLine(line.number(), line.intake(), line.tie(),
                new Revision(line.revision().number() + 1)));
    }

    @Override
    public Revision save(Event event) {
        var before = events.get(event.id());
        if (before == null || !before.revision().equals(event.revision())) {
            throw new StaleRevision();
        }
        var next = new Revision(event.revision().number() + 1);
        events.put(event.id(), at(event, next));
        return next;
    }

    private static Event at(Event event, Revision revision) {
        return new Event(event.id(), event.home(), event.came(), event.made(), event.count(), revision);
    }
}
