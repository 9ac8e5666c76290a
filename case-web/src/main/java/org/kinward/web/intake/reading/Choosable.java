package org.kinward.web.intake.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** People, rooms and places of the draft's own place: whatever else a browser sends is no choice. */
public record Choosable(List<Line> people, List<Line> rooms, List<Line> places) {

    /** One line of a list. */
    public record Line(UUID id, String name) {
    }

    public Choosable {
        people = List.copyOf(people);
        rooms = List.copyOf(rooms);
        places = List.copyOf(places);
    }

    /** All names by their id. */
    public Map<UUID, String> names() {
        return Stream.of(people, rooms, places).flatMap(List::stream)
                .collect(Collectors.toMap(Line::id, Line::name, (one, _) -> one));
    }

    public Optional<UUID> person(String typed) {
        return chosen(people, typed);
    }

    public Optional<UUID> room(String typed) {
        return chosen(rooms, typed);
    }

    public Optional<UUID> place(String typed) {
        return chosen(places, typed);
    }

    private static Optional<UUID> chosen(List<Line> lines, String typed) {
        return lines.stream().map(Line::id).filter(id -> id.toString().equals(typed.strip())).findFirst();
    }
}
