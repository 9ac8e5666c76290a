package org.kinward.core.intake.event;

import java.util.List;
import java.util.Optional;

import org.kinward.core.saving.Revision;

/** Keeps events and their lists; those of a place where the acting person does not work are not there. */
public interface Events {

    void add(Event event);

    Optional<Event> find(Event.Id id);

    /** Finds it and holds it until the open transaction ends, so that two who type at once come one after the other. */
    Optional<Event> hold(Event.Id id);

    /** Who is on the list, in its order. With a draft that is discarded its line goes at once, and every tie to it. */
    List<EventLine> lines(Event.Id id);

    /**
     * Puts a child on the list, or changes its tie.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if somebody changed the line since the revision it carries
     */
    void put(Event.Id event, EventLine line, Event.Made written);

    /**
     * Keeps a head count, or only that something was written beside the event.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if somebody saved it since the revision it carries
     */
    Revision save(Event event);
}
