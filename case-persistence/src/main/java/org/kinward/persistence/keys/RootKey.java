package org.kinward.persistence.keys;

/**
 * The key that locks the agencies' keys. It lives outside the database and outside the key store: in a file here, in a
 * key service elsewhere.
 */
interface RootKey {

    /** Locks a key; the label must be the same when it is unlocked. */
    byte[] wrap(byte[] key, String label);

    /** Unlocks a key that this root has locked under this label. */
    byte[] unwrap(byte[] wrapped, String label);
}
