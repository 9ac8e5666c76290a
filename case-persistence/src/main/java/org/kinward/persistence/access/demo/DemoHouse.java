package org.kinward.persistence.access.demo;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** A house of a demo agency with its rooms. */
record DemoHouse(String agency, String name, String kind, String district, List<String> rooms) {

    static final List<DemoHouse> ALL = List.of(
            new DemoHouse("Lantern", "Acacia House", "shelter", "North district", List.of("1", "2", "3", "4")),
            new DemoHouse("Lantern", "Baobab Centre", "transit_centre", "Harbour district", List.of("A", "B")),
            new DemoHouse("Riverside", "Cedar House", "shelter", "Hill district", List.of("1", "2", "3")),
            new DemoHouse("Riverside", "Mango Centre", "transit_centre", "Market district", List.of("A", "B")));

    /** The same name has the same id at every start. */
    static UUID id(String kind, String name) {
        return UUID.nameUUIDFromBytes(("kinward demo " + kind + " " + name).getBytes(StandardCharsets.UTF_8));
    }

    UUID id() {
        return id("place", name);
    }
}
