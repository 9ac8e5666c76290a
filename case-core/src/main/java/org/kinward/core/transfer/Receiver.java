package org.kinward.core.transfer;

import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;

/** Who answers for the agency to which a case is offered. */
final class Receiver {

    private Receiver() {
    }

    /** Whether this person manages a place of that agency now. */
    static boolean mayAnswer(Transfer offered, Actor by) {
        return by.is(Role.SHELTER_MANAGER) && by.agency().equals(offered.offer().to())
                && !by.places().managed().isEmpty();
    }
}
