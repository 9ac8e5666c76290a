package org.kinward.core.access.upkeep.facts;

import java.util.Set;
import java.util.UUID;

import org.kinward.core.access.upkeep.Thing;

/**
 * A place, by a code name. It has no address: whoever works there knows the way, and nobody else may.
 *
 * @param name
 *            code name, 2 to 120 characters
 * @param kind
 *            {@code shelter}, {@code transit_centre} or {@code office}
 * @param district
 *            what others are told, at most 120 characters; may be empty
 */
public record PlaceFacts(UUID surrogate, String name, String kind, String district) implements Thing {

    /** Kinds of place. */
    public static final Set<String> KINDS = Set.of("shelter", "transit_centre", "office");

    public PlaceFacts {
        name = Names.checked(name, 2, 120);
        district = Names.checked(district, 0, 120);
        if (!KINDS.contains(kind)) {
            throw new IllegalArgumentException("a kind of place that there is not");
        }
    }
}
