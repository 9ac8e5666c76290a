package org.kinward.core.statistics.question;

import java.util.List;
import java.util.Set;

import org.kinward.core.access.PlaceId;

/**
 * Which case files are counted.
 *
 * @param places
 *            only those of these places; empty for all of the agency
 */
public record Population(Period period, Happening happening, Set<PlaceId> places, List<Narrowing> only) {

    public Population {
        places = Set.copyOf(places);
        only = List.copyOf(only);
    }

    public static Population of(Period period, Happening happening) {
        return new Population(period, happening, Set.of(), List.of());
    }
}
