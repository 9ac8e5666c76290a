package org.kinward.web.shelter.house;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.RoomId;
import org.kinward.core.shelter.stay.RoomBeds;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.risk.RiskPath;
import org.springframework.validation.BindingResult;

/** Beds of each room, as typed. */
record BedsForm(List<RoomInput> rooms) {

    BedsForm(@Nullable List<RoomInput> rooms) {
        this.rooms = rooms == null ? List.of() : List.copyOf(rooms);
    }

    /** One room. */
    record RoomInput(String room, String beds) {

        RoomInput(@Nullable String room, @Nullable String beds) {
            this.room = Fields.orEmpty(room);
            this.beds = Fields.orEmpty(beds);
        }
    }

    static BedsForm of(List<RoomBeds> rooms) {
        return new BedsForm(rooms.stream().map(one -> new RoomInput(one.room().value().toString(),
                one.beds().map(String::valueOf).orElse(""))).toList());
    }

    /** What was counted; a blank line says nothing. What is no number is said at its line. */
    Map<RoomId, Integer> read(BindingResult result) {
        var beds = new HashMap<RoomId, Integer>();
        for (int i = 0; i < rooms.size(); i++) {
            var typed = rooms.get(i).beds().strip();
            if (typed.matches("\\d{1,2}")) {
                beds.put(new RoomId(RiskPath.id(rooms.get(i).room())), Integer.valueOf(typed));
            } else if (!typed.isEmpty()) {
                result.rejectValue("rooms[" + i + "].beds", "shelter.beds.wrong");
            }
        }
        return beds;
    }
}
