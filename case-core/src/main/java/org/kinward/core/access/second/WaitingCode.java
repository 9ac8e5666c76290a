package org.kinward.core.access.second;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.access.Role;

/**
 * A one-time code that an administrator has made and that opens nothing yet.
 *
 * @param id
 *            this very code; another one made for the person since has another
 * @param whose
 *            the person whose account it will open
 * @param made
 *            by whom and when
 * @param opensAt
 *            when it opens by itself, where nobody can confirm it
 */
public record WaitingCode(UUID id, Whose whose, Made made, Optional<Instant> opensAt) {

    /**
     * Somebody of the agency, with the roles and places that decide who answers for the code.
     *
     * @param places
     *            those of the person's places that have a manager who could answer; empty where none has
     */
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
     * Whether this person may confirm or refuse it: another administrator, or a manager of one of the person's places,
     * or any manager while none of these places has one. Never the maker and never the person whose account it is.
     */
    public boolean isFor(Actor second) {
        if (second.person().equals(made.by()) || second.person().equals(whose.id())) {
            return false;
        }
        return second.is(Role.ADMINISTRATOR) || (second.is(Role.SHELTER_MANAGER) && (whose.places().isEmpty()
                || second.places().managed().stream().anyMatch(whose.places()::contains)));
    }
}
