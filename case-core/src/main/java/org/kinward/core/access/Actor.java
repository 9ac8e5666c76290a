package org.kinward.core.access;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

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
 * @param covering
 *            for what this person stands in while somebody is away
 */
public record Actor(PersonId person, AgencyId agency, Set<Role> roles, WorkPlaces places, Covering covering) {

    public Actor {
        roles = Set.copyOf(roles);
    }

    /** A person who stands in for nobody. */
    public Actor(PersonId person, AgencyId agency, Set<Role> roles, WorkPlaces places) {
        this(person, agency, roles, places, Covering.NOTHING);
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

    /**
     * Whether this is the person who answers for a case, or covers it now, and may still answer for any.
     *
     * @param record
     *            surrogate of the intake that the case is about
     */
    public boolean isLead(UUID record, Optional<PersonId> worker) {
        return Role.mayLead(roles)
                && (covering.records().contains(record) || worker.filter(person::equals).isPresent());
    }

    /** The places that this person manages all year, not those where the person only acts for somebody. */
    public Set<PlaceId> managesAllYear() {
        return places.managed().stream().filter(place -> !covering.places().contains(place))
                .collect(Collectors.toUnmodifiableSet());
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
