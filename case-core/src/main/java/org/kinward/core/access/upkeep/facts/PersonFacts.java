package org.kinward.core.access.upkeep.facts;

import java.util.Optional;
import java.util.UUID;

import org.kinward.core.access.upkeep.Thing;

/**
 * What is written down about somebody who works here, beside roles and places.
 *
 * @param name
 *            as colleagues know it, 2 to 120 characters
 * @param contact
 *            e-mail or telephone at work, at most 200 characters; may be empty
 * @param team
 *            a team of the agency that is open
 * @param language
 *            of the pages, {@code en} or {@code fr}
 */
public record PersonFacts(UUID surrogate, String name, String contact, Optional<UUID> team,
        String language) implements Thing {

    public PersonFacts {
        name = Names.checked(name, 2, 120);
        contact = Names.checked(contact, 0, 200);
        Names.checkLanguage(language);
    }
}
