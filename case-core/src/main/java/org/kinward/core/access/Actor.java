package org.kinward.core.access;

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

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
