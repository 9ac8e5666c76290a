package org.kinward.core.identity.mend;

import java.util.Collection;
import java.util.Map;

import org.kinward.core.reference.ReferenceNumber;

/** Casework's side of the comparison, read by the program itself and not on behalf of a person. */
public interface RecordedChildren {

    /** What casework says about these numbers; numbers it does not know are absent. */
    Map<ReferenceNumber, RecordedChild> among(Collection<ReferenceNumber> children);

    /** The next numbers in the order of their symbols, after those symbols. */
    Leaf<RecordedChild> after(String last, int atMost);

    /** The vault holds nothing of this draft any more: casework deletes it and retires the number. */
    void retire(ReferenceNumber child);
}
