package org.kinward.core.casefile.away;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;

/**
 * Who covers what. What is not named has no cover.
 *
 * @param children
 *            by the surrogate of the record
 * @param places
 *            who acts for the manager there
 */
public record Split(Map<UUID, PersonId> children, Map<PlaceId, PersonId> places) {

    /** Nobody covers anything. */
    public static final Split NONE = new Split(Map.of(), Map.of());

    public Split {
        children = Map.copyOf(children);
        places = Map.copyOf(places);
    }

    /** Everybody who is named. */
    public Stream<PersonId> people() {
        return Stream.concat(children.values().stream(), places.values().stream()).distinct();
    }

    /** The same, where every child that was not asked about keeps the cover it has. */
    Split keeping(List<Cover> standing, Set<UUID> asked) {
        var all = new HashMap<>(of(standing).children());
        all.keySet().removeAll(asked);
        all.putAll(children);
        return new Split(all, places);
    }

    /** The split that these covers make. */
    static Split of(Iterable<Cover> covers) {
        var all = Stream.<Cover>builder();
        covers.forEach(all::add);
        var each = all.build().toList();
        return new Split(
                each.stream().filter(Cover.OfChild.class::isInstance)
                        .collect(Collectors.toMap(Cover::subject, cover -> cover.terms().cover(), (one, _) -> one)),
                each.stream().filter(Cover.OfPlace.class::isInstance).map(Cover.OfPlace.class::cast)
                        .collect(Collectors.toMap(Cover.OfPlace::place, Function.identity(), (one, _) -> one))
                        .entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().terms().cover())));
    }
}
