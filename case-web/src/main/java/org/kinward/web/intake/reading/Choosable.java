package org.kinward.web.intake.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** People, rooms and places of the draft's own place: whatever else a browser sends is no choice. */
public record Choosable(List<Line> people, List<Line> rooms, List<Line> places) {

    /**
     * One line of a list.
     *
     * @param here
     *            on shift at the place, or the place itself
     * @param beside
     *            what else is said of it, such as who sleeps in a room
     */
    public record Line(UUID id, String name, boolean here, List<String> beside) {

        public Line {
            beside = List.copyOf(beside);
        }

        /** The line with what stands beside its name in brackets. */
        public String shown() {
            return beside.isEmpty() ? name : name + " (" + String.join(", ", beside) + ")";
        }
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

    /** Who answers for the place now: a manager on shift there, else whoever is. */
    public Optional<Line> onDuty() {
        return people.stream().filter(Line::here).findFirst();
    }

    public boolean isHere(UUID person) {
        return people.stream().anyMatch(line -> line.here() && line.id().equals(person));
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
