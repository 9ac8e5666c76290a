package org.kinward.core.shelter.incident;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.kinward.core.access.PersonId;

/**
 * Who can receive what is said against the people of a house: whom the agency has named stands first, if that person has
 * nothing to do with the house; those above it can be chosen in any case, for it may be said of the one who is named.
 */
public record Offered(Optional<Outsiders.Outsider> named, List<Outsiders.Outsider> others) {

    public Offered {
        others = List.copyOf(others);
    }

    /**
     * Out of those who have nothing to do with the house.
     *
     * @param never
     *            who wrote it, or has it already
     */
    public static Offered of(NamedReceivers.Current current, List<Outsiders.Outsider> outsiders, Set<PersonId> never) {
        var all = outsiders.stream().filter(one -> !never.contains(one.person())).toList();
        var first = all.stream().filter(one -> current.person().equals(Optional.of(one.person()))).findFirst();
        return new Offered(first, all.stream().filter(one -> one.above() || current.isSecond(one.person()))
                .filter(one -> !first.equals(Optional.of(one))).toList());
    }

    /** Whether this person is one of them. */
    public boolean has(PersonId person) {
        return named.stream().anyMatch(one -> one.person().equals(person))
                || others.stream().anyMatch(one -> one.person().equals(person));
    }

    public boolean isEmpty() {
        return named.isEmpty() && others.isEmpty();
    }
}
