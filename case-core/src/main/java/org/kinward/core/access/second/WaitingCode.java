package org.kinward.core.access.second;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import org.kinward.core.access.Actor;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.access.Role;

/**
 * A one-time code that an administrator has made and that opens nothing yet.
 *
 * @param whose
 *            the person whose account it will open
 * @param made
 *            by whom and when
 * @param opensAt
 *            when it opens by itself, where nobody can confirm it
 */
public record WaitingCode(Whose whose, Made made, Optional<Instant> opensAt) {

    /** Somebody of the agency, with the roles and places that decide who answers for the code. */
    public record Whose(PersonId id, String name, Set<Role> roles, Set<PlaceId> places) {

        public Whose {
            roles = Set.copyOf(roles);
            places = Set.copyOf(places);
        }
    }

    /** By whom and when it was made, and when it is over. */
    public record Made(PersonId by, String name, Instant at, Instant endsAt) {
    }

    /**
     * Whether this person may confirm or refuse it: another administrator, or who manages one of the person's places, or
     * any place while the person has none. Never the maker and never the person whose account it is.
     */
    public boolean isFor(Actor second) {
        if (second.person().equals(made.by()) || second.person().equals(whose.id())) {
            return false;
        }
        var managed = second.places().managed();
        return second.is(Role.ADMINISTRATOR) || managed.stream().anyMatch(whose.places()::contains)
                || (whose.places().isEmpty() && !managed.isEmpty());
    }
}
