package org.kinward.core.shelter.maycome;

import java.util.Set;

import org.kinward.core.access.Actor;
import org.kinward.core.identity.VaultText;
import org.kinward.core.reference.ReferenceNumber;

/** Asks the vault which lines of who may come near a child have a name. Never inside an open transaction. */
public interface ListedNames {

    /**
     * Which of these slots hold this name, word for word in any order: near it is not enough to take a child along.
     *
     * @param slots
     *            slots of the lines that hold
     */
    Set<Integer> among(VaultText name, ReferenceNumber child, Set<Integer> slots, Actor by);
}
