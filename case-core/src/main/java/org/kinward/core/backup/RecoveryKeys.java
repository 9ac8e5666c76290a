package org.kinward.core.backup;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** The key that locks copies. It lies neither under the program's home nor beside the copies. */
public interface RecoveryKeys {

    /** Makes a new key in this file, never over another. */
    Key make(File file) throws CopyRefused;

    /** The key in this file. */
    Key read(File file) throws CopyRefused;

    /** One key. What it locks opens only with the same key and label, and only as a whole. */
    interface Key {

        /** Tells one key from another, and nothing about either. */
        String id();

        OutputStream lock(OutputStream to, String label) throws IOException;

        /** Every byte that comes out has been proved; an end that is missing or changed is an {@link IOException}. */
        InputStream open(InputStream from, String label) throws IOException;
    }
}
