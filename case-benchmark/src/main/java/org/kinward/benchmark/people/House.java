package org.kinward.benchmark.people;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * One place with its staff.
 *
 * @param rooms
 *            where children sleep
 */
public record House(UUID agency, UUID place, List<UUID> rooms, UUID manager, List<UUID> workers, List<UUID> carers) {

    static final int CHILDREN = 500;
    private static final int ROOMS = 40;
    private static final int WORKERS = 10;
    private static final int CARERS = 4;

    static House invent(UUID agency, Chance chance) {
        return new House(agency, chance.id(), ids(ROOMS, chance), chance.id(), ids(WORKERS, chance),
                ids(CARERS, chance));
    }

    private static List<UUID> ids(int count, Chance chance) {
        return Stream.generate(chance::id).limit(count).toList();
    }

    /** Everybody who works here. */
    Stream<UUID> staff() {
        return Stream.concat(Stream.of(manager), Stream.concat(workers.stream(), carers.stream()));
    }
}
