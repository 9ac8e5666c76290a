package org.kinward.core.access;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The person at work in one request, with the rights as they are at this moment. Read anew at every request, so that a
 * right taken away is gone at the next press of a button.
 *
 * @param person
 *            who it is
 * @param agency
 *            the agency this person works for
 * @param roles
 *            what this person is here to do
 * @param places
 *            where this person works, manages or is on shift
 */
public record Actor(PersonId person, AgencyId agency, Set<Role> roles, WorkPlaces places) {

    public Actor {
        roles = Set.copyOf(roles);
    }

    /**
     * Where this person takes children in and goes on with drafts: the places in care, and for a social worker those of
     * the staff. A carer belongs to a place all year and works there only between signing on and signing off.
     */
    public Set<PlaceId> atWork() {
        var all = new HashSet<>(places.inCare());
        if (is(Role.SOCIAL_WORKER)) {
            all.addAll(places.member());
        }
        return Set.copyOf(all);
    }

    /** Whether this is a carer to whom nothing opens before she signs on. */
    public boolean mustSignOn() {
        return is(Role.DUTY_CARER) && atWork().isEmpty();
    }

    /** Whether this is the person who answers for a case, and may still answer for any. */
    public boolean isLead(Optional<PersonId> worker) {
        return Role.mayLead(roles) && worker.filter(person::equals).isPresent();
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
