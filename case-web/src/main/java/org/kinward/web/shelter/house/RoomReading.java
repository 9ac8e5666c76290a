package org.kinward.web.shelter.house;

import java.util.List;

import jakarta.transaction.Transactional;
import org.kinward.core.shelter.apart.Aparts;
import org.kinward.core.shelter.count.HeadCounts;
import org.kinward.core.shelter.stay.RoomBeds;
import org.kinward.core.shelter.stay.Rooms;
import org.kinward.web.shell.page.Words;
import org.kinward.web.shelter.House;
import org.kinward.web.shelter.SiblingWords;
import org.springframework.stereotype.Component;

/** Reads rooms and whether heads were counted. */
@Component
class RoomReading {

    private final Rooms rooms;

    private final HeadCounts counts;

    private final Aparts aparts;

    private final SiblingWords siblings;

    RoomReading(Rooms rooms, HeadCounts counts, Aparts aparts, SiblingWords siblings) {
        this.siblings = siblings;
        this.rooms = rooms;
        this.counts = counts;
        this.aparts = aparts;
    }

    /** A room in words, whether more children sleep there than there are beds, and whether two who must not share one. */
    record Row(String name, Words taken, boolean full, boolean apart) {
    }

    @Transactional
    public List<Row> rows(House house) {
        var shared = aparts.shared(house.place(), house.now());
        return rooms.of(house.place()).stream().map(room -> row(room, shared.contains(room.room()))).toList();
    }

    /** Brothers and sisters who sleep apart. */
    List<Words> siblingsApart(House house) {
        return siblings.apart(house.place());
    }

    /** Whether the round that is due was counted. */
    @Transactional
    public boolean counted(House house) {
        return counts.last(house.round()).isPresent();
    }

    private static Row row(RoomBeds room, boolean apart) {
        var taken = room.beds().map(beds -> Words.keyed("shelter.room.of", room.taken(), beds))
                .orElseGet(() -> Words.keyed("shelter.room.taken", room.taken()));
        return new Row(room.name(), taken, room.isTooFull(), apart);
    }
}
