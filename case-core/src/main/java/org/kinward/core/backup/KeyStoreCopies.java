package org.kinward.core.backup;

import java.io.File;
import java.io.IOException;
import java.util.Collection;
import java.util.List;

/** The store of the children's locked keys as a file, and its list of erased children. */
public interface KeyStoreCopies {

    /** Writes the store as it is at one moment, also while the program uses it, into an empty file. */
    void copy(File store, File into) throws IOException;

    /** The numbers of all children whose keys were destroyed, in their order. */
    List<String> erased(File store) throws IOException;

    /** Destroys the keys of these children, and keeps for ever that no key is made for them. */
    void erase(File store, Collection<String> children) throws IOException;
}
