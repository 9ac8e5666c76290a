package org.kinward.core.access.people;

import java.util.Set;

import org.kinward.core.access.PlaceId;
import org.kinward.core.access.Role;

/** The places a person belongs to, and those the person manages. */
public record Posting(Set<PlaceId> member, Set<PlaceId> managed) {

    public Posting {
        member = Set.copyOf(member);
        managed = Set.copyOf(managed);
    }

    /** Whether somebody of these roles may stand here: managers alone manage; an administrator and a provider have no place. */
    public boolean isFor(Set<Role> roles) {
        return (managed.isEmpty() || roles.contains(Role.SHELTER_MANAGER))
                && ((managed.isEmpty() && member.isEmpty())
                        || !(roles.contains(Role.ADMINISTRATOR) || roles.contains(Role.PROVIDER)));
    }

    /** What of it is a right all year: a carer has one only from sign-on to sign-off. */
    Posting standing(Set<Role> roles) {
        return roles.contains(Role.SOCIAL_WORKER) ? this : new Posting(Set.of(), managed);
    }
}
