package org.kinward.core.child;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What was ticked of sexual violence, kept in the vault under a key of its own (F55, F99; S4c): by a carer in the first
 * hour that it is possible, later by the health worker what she says. The lead worker reads it, nobody on shift. It is
 * always as long, so that how long it is says nothing.
 *
 * @param ticks
 *            may be none: then the value only stands beside other sealed ticks, so that being there says nothing either
 */
public record HealthApart(Set<ApartTick> ticks) {

    /** Each has a place among what is kept, which never changes. */
    public enum ApartTick {
        /** Seen or heard in the first hour, of the last 3 to 5 days. */
        POSSIBLE(0),
        /** Says a health worker, of the last 5 days. */
        RECENT(1),
        /** Says a health worker, of longer ago. */
        EARLIER(2),
        /** Says a health worker: used for sex in person. */
        USED_IN_PERSON(3),
        /** Says a health worker: used for sex online or in pictures. */
        USED_ONLINE(4);

        private final int place;

        ApartTick(int place) {
            this.place = place;
        }
    }

    /** Room for lines to come. */
    private static final int LENGTH = 16;
    private static final char TICKED = '1';
    private static final char NOT = '0';

    public HealthApart {
        ticks = ticks.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(ticks));
    }

    /** As the vault keeps it: {@value #LENGTH} characters, whatever was ticked. */
    public String encode() {
        var kept = String.valueOf(NOT).repeat(LENGTH).toCharArray();
        ticks.forEach(tick -> kept[tick.place] = TICKED);
        return String.valueOf(kept);
    }

    /**
     * From the vault.
     *
     * @throws IllegalArgumentException
     *             if the text was not made by {@link #encode()}; the message does not repeat it
     */
    public static HealthApart decode(String kept) {
        if (!kept.matches("[01]{" + ApartTick.values().length + "}0{" + (LENGTH - ApartTick.values().length) + "}")) {
            throw new IllegalArgumentException("not what is kept apart");
        }
        return new HealthApart(Arrays.stream(ApartTick.values()).filter(tick -> kept.charAt(tick.place) == TICKED)
                .collect(Collectors.toSet()));
    }
}
