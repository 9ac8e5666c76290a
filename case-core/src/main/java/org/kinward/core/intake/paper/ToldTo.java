package org.kinward.core.intake.paper;

import org.kinward.core.access.PersonId;

/** To whom it was told: somebody with an account, or a stranger, of whom nothing is kept but what they were there. */
public sealed interface ToldTo {

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
