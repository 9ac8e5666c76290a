package org.kinward.core.saving;

import java.util.Optional;

/** Locks what was typed, so that only this program can read or make it. Needs neither session nor database. */
public interface FormLock {

    /** Locks it; it opens under the same label only. */
    byte[] lock(byte[] clear, String label);

    /** What was locked; empty when it was not locked by us, was changed, or bears another label. */
    Optional<byte[]> open(byte[] locked, String label);
}
