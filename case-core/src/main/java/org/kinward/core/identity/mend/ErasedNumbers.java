package org.kinward.core.identity.mend;

import org.kinward.core.reference.ReferenceNumber;

/** The children whose keys were destroyed, as the store of the keys remembers them for ever. */
public interface ErasedNumbers {

    /** The next numbers in the order of their symbols, after those symbols. */
    Leaf<ReferenceNumber> erasedAfter(String last, int atMost);
}
