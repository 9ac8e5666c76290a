package org.kinward.core.identity.mend;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.kinward.core.reference.ReferenceNumber;

/** Casework's side of the comparison, read by the program itself and not on behalf of a person. */
public interface RecordedChildren {

    /** What casework says about these numbers; numbers it does not know are absent. */
    Map<ReferenceNumber, RecordedChild> among(Collection<ReferenceNumber> children);

    /** The next numbers in the order of their symbols, after those symbols. */
    Leaf<RecordedChild> after(String last, int atMost);

    /**
     * Casework forgets the record of this child, if its erasure is confirmed and nothing holds it for the law. Doing it
     * again changes nothing.
     *
     * @return whether the vault may end this child now: the record is forgotten, or it is a draft that ends
     */
    boolean forget(ReferenceNumber child);

    /** Other files of the same child that were forgotten with this one: the vault ends them too. */
    default List<ReferenceNumber> forgottenWith(ReferenceNumber child) {
        return List.of();
    }

    /**
     * The record of a child came back with an older database, after the keys were destroyed: casework forgets it once
     * more, whatever the older database says. A draft stays.
     */
    void forgetAgain(ReferenceNumber child);

    /** The vault holds nothing of this draft or record any more: casework deletes the draft and retires the number. */
    void retire(ReferenceNumber child);
}
