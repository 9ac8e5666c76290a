package org.kinward.core.shelter.handing;

import java.util.Set;

import org.kinward.core.access.Actor;
import org.kinward.core.identity.VaultText;
import org.kinward.core.reference.ReferenceNumber;

/**
 * Asks the vault whether a name stands on the list of who may not come near a child. It never says which line it is. It
 * counts as a search, and is never called inside an open transaction.
 */
public interface KeptAwayNames {

    /** How near a name is to the list. */
    enum Nearness {
        /** The whole list was read, and no word of the name stands on it. */
        CLEAR,
        /** Some do, or sound like it, or a line could not be read, or somebody suspected has a name like it: two read the list first. */
        ALIKE,
        /** One line has all of them. */
        ON_THE_LIST
    }

    /**
     * Compares the name.
     *
     * @param ended
     *            numbers of the lines that do not hold any more
     */
    Nearness near(VaultText name, ReferenceNumber child, Set<Integer> ended, Actor by);
}
