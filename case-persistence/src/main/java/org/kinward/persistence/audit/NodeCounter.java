package org.kinward.persistence.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Numbers the entries of one stream since this start. A number whose transaction was rolled back is named as void by a
 * later entry, so that a hole which nobody declared means that an entry was taken away.
 */
final class NodeCounter {

    /** How many void numbers one entry names at most; the rest waits for the next. */
    private static final int VOIDS_AN_ENTRY = 100;

    private final UUID boot = UUID.randomUUID();
    private final List<Long> voids = new ArrayList<>();
    private long last;

    /** A number taken, and the void ones that the entry with this number must name. */
    record Taken(long number, List<Long> voids) {
    }

    UUID boot() {
        return boot;
    }

    synchronized Taken take() {
        var some = voids.subList(0, Math.min(voids.size(), VOIDS_AN_ENTRY));
        var named = List.copyOf(some);
        some.clear();
        return new Taken(++last, named);
    }

    /** The entry with this number is not in the trail, or nobody knows; what it named must be named again. */
    synchronized void giveUp(Taken taken) {
        voids.add(taken.number());
        voids.addAll(taken.voids());
    }
}
