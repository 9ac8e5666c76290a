package org.kinward.core.identity.keys;

import java.util.List;
import java.util.UUID;

import org.kinward.core.access.AgencyId;

/** Locks words of one thing with a key of that thing, in the store of the children's keys, bound to the row that they lie in. */
public interface LockedWords {

    /**
     * Where they lie.
     *
     * @param thing
     *            whose key it is
     * @param label
     *            which row it is: words of one row do not open in another
     */
    record Row(UUID thing, AgencyId agency, String label) {
    }

    byte[] lock(Row row, List<String> words);

    /**
     * As many as were locked.
     *
     * @throws IllegalStateException
     *             if the key is gone, or the bytes are those of another row
     */
    List<String> open(Row row, byte[] locked);
}
