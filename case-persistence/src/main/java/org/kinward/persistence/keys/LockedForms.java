package org.kinward.persistence.keys;

import java.util.Optional;

import org.kinward.core.saving.FormLock;

/** Locks forms with a key of their own: no form opens what the vault has locked, and the other way round. */
final class LockedForms implements FormLock {

    private final DataKey key;

    LockedForms(DataKey key) {
        this.key = key;
    }

    @Override
    public byte[] lock(byte[] clear, String label) {
        return key.lock(clear, label);
    }

    @Override
    public Optional<byte[]> open(byte[] locked, String label) {
        try {
            return Optional.of(key.open(locked, label));
        } catch (DataKey.Locked notOurs) {
            return Optional.empty();
        }
    }
}
