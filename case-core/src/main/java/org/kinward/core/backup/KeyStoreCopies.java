package org.kinward.core.backup;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;

/** The store of the children's locked keys as a file, and its list of erased children. */
public interface KeyStoreCopies {

    /** The store as it is at one moment, also while the program uses it; nothing of it is left beside the store. */
    Moment copy(File store) throws IOException;

    /** Tells this store from every other one. A copy of it says the same, and so does the store that comes of the copy. */
    String id(File store) throws IOException;

    /** Destroys the keys of these children, and of these parts of them, and keeps that for ever. */
    void erase(File store, Collection<String> children) throws IOException;

    /** Keeps in the store what a command did, until the program has written it into the audit. */
    void note(File store, CopyNotes.Note note) throws IOException;

    /**
     * The store at one moment.
     *
     * @param content
     *            the file
     * @param store
     *            its id
     * @param erased
     *            the numbers of all children whose keys were destroyed, in their order; then all parts of others
     */
    record Moment(InputStream content, String store, List<String> erased) {

        public Moment {
            erased = List.copyOf(erased);
        }
    }
}
