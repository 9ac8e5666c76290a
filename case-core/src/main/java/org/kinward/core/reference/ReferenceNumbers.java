package org.kinward.core.reference;

import java.util.Set;

/**
 * All numbers that were ever given out, so that none is given twice: reserved when a draft starts, then issued or
 * retired, never free again.
 */
public interface ReferenceNumbers {

    /** Reserves the number; false if it is taken already, and then nothing has happened and the transaction is whole. */
    boolean reserve(ReferenceNumber number);

    /** From reserved to issued, once; false if it was not reserved. */
    boolean issue(ReferenceNumber number);

    /** From reserved to retired, once; says how many of them were reserved. A retired number never comes back. */
    int retire(Set<ReferenceNumber> numbers);
}
