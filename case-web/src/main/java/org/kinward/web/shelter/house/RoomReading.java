package org.kinward.web.shelter.house;

import java.util.List;

import jakarta.transaction.Transactional;
import org.kinward.core.shelter.count.HeadCounts;
import org.kinward.core.shelter.stay.RoomBeds;
import org.kinward.core.shelter.stay.Rooms;
import org.kinward.web.shell.page.Words;
import org.kinward.web.shelter.House;
import org.springframework.stereotype.Component;

/** Reads rooms and whether heads were counted. */
@Component
class RoomReading {

    private final Rooms rooms;

    private final HeadCounts counts;

    RoomReading(Rooms rooms, HeadCounts counts) {
        this.rooms = rooms;
        this.counts = counts;
    }

    /** A room in words, and whether more children sleep there than there are beds. */
    record Row(String name, Words taken, boolean full) {
    }

    @Transactional
    public List<Row> rows(House house) {
        return rooms.of(house.place()).stream().map(RoomReading::row).toList();
    }

    /** Whether the round that is due was counted. */
    @Transactional
    public boolean counted(House house) {
        return counts.last(house.round()).isPresent();
    }

    private static Row row(RoomBeds room) {
        var taken = room.beds().map(beds -> Words.keyed("shelter.room.of", room.taken(), beds))
                .orElseGet(() -> Words.keyed("shelter.room.taken", room.taken()));
        return new Row(room.name(), taken, room.isTooFull());
    }
}
