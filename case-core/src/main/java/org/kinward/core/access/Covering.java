package org.kinward.core.access;

import java.util.Set;
import java.util.UUID;

/**
 * For what a person stands in at this moment, while somebody is away.
 *
 * @param records
 *            surrogates of the intakes of covered children
 * @param places
 *            where the person acts for a manager, besides those the person manages all year
 */
public record Covering(Set<UUID> records, Set<PlaceId> places) {

    /** Stands in for nobody. */
    public static final Covering NOTHING = new Covering(Set.of(), Set.of());

    public Covering {
        records = Set.copyOf(records);
        places = Set.copyOf(places);
    }
}
