package org.kinward.core.access.people;

import java.util.Set;

import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.Role;

/**
 * Somebody who works with children, as an administrator sees her. Never a child.
 *
 * @param name
 *            as colleagues know it, 2 to 120 characters
 * @param contact
 *            e-mail or telephone at work; may be empty
 * @param disabled
 *            true when shut out
 */
public record Person(PersonId id, AgencyId agency, String name, String contact, Set<Role> roles, boolean disabled) {

    public Person {
        name = name.strip();
        contact = contact.strip();
        roles = Set.copyOf(roles);
        if (name.length() < 2 || name.length() > 120 || contact.length() > 200) {
            throw new IllegalArgumentException("name or contact has the wrong length");
        }
    }

    public Person withRoles(Set<Role> others) {
        return new Person(id, agency, name, contact, others, disabled);
    }

    public Person shutOut(boolean now) {
        return new Person(id, agency, name, contact, roles, now);
    }
}
