package org.kinward.core.intake.paper;

import java.util.Optional;

import org.kinward.core.access.PersonId;

/** To whom it was told: somebody with an account, or a stranger, of whom nothing is kept but what they were there. */
public sealed interface ToldTo {

    /** Who of the agency. */
    default Optional<PersonId> colleague() {
        return this instanceof Colleague(var person) ? Optional.of(person) : Optional.empty();
    }

    /** What a stranger was. */
    default Optional<StrangerRole> stranger() {
        return this instanceof Stranger(var role) ? Optional.of(role) : Optional.empty();
    }

    /** Somebody of the agency. */
    record Colleague(PersonId person) implements ToldTo {
    }

    /** Somebody else; never a name. */
    record Stranger(StrangerRole role) implements ToldTo {
    }

    /** What somebody without an account was. */
    enum StrangerRole {
        GUARD, VOLUNTEER, HEALTH_WORKER, TEACHER, POLICE, BORDER_OFFICER, OTHER_SERVICE, PERSON_OF_THE_VILLAGE, OTHER,
        NOT_KNOWN
    }
}
