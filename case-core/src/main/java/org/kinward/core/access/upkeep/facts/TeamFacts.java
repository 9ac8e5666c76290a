package org.kinward.core.access.upkeep.facts;

import java.util.UUID;

import org.kinward.core.access.upkeep.Thing;

/** A team: people of one agency who share children. */
public record TeamFacts(UUID surrogate, String name) implements Thing {

    public TeamFacts {
        name = Names.checked(name, 2, 120);
    }
}
