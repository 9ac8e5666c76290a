package org.kinward.web.shelter.house;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.shelter.note.ShiftNotes;
import org.kinward.reporting.shelter.HouseEvent;
import org.kinward.reporting.shelter.HouseEvents;
import org.kinward.web.shelter.House;
import org.kinward.web.shelter.HouseReading;
import org.springframework.stereotype.Component;

/** Reads what happened in a house since somebody said that everything was read. */
@Component
class SinceReading {

    static final int MOST = HouseEvents.MOST;

    private static final Duration FIRST_TIME = Duration.ofDays(1);

    private final HouseReading houses;

    private final ShiftNotes notes;

    private final HouseEvents events;

    SinceReading(HouseReading houses, ShiftNotes notes, HouseEvents events) {
        this.houses = houses;
        this.notes = notes;
        this.events = events;
    }

    /**
     * What happened since when.
     *
     * @param all
     *            whether everything is among it that this person has not read yet
     */
    record Since(House house, Instant since, boolean all, List<HouseEvent> events) {
    }

    /** Since so long ago, or, for no time, since this person has read: the first time it is a day. */
    @Transactional
    public Since since(UUID place, Duration span, Actor actor) {
        var house = houses.door(place, actor);
        var read = notes.readUntil(house.place(), actor.person()).orElse(house.now().minus(FIRST_TIME));
        var since = span.isZero() ? read : house.now().minus(span);
        var happened = events.since(house.place(), since);
        houses.named(happened.stream().flatMap(one -> one.child().stream()).map(HouseEvent.Child::intake).distinct()
                .toList());
        return new Since(house, since, !since.isAfter(read), happened);
    }
}
