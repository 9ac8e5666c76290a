package org.kinward.core.access.upkeep.facts;

import java.util.Map;
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
 * @param numbers
 *            whom to call now, as it is dialled
 */
public record PlaceFacts(UUID surrogate, String name, String kind, String district,
        Map<WhomToCall, String> numbers) implements Thing {

    /** Kinds of place. */
    public static final Set<String> KINDS = Set.of("shelter", "transit_centre", "office");

    public PlaceFacts {
        name = Names.checked(name, 2, 120);
        district = Names.checked(district, 0, 120);
        numbers = Map.copyOf(numbers);
        if (!KINDS.contains(kind) || !numbers.values().stream().allMatch(WhomToCall::canBeDialled)) {
            throw new IllegalArgumentException("a kind or a number that there is not");
        }
    }

    public PlaceFacts reachedAt(Map<WhomToCall, String> others) {
        return new PlaceFacts(surrogate, name, kind, district, others);
    }
}
