package org.kinward.persistence.keys;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import org.kinward.core.identity.keys.ChildKeys;

/** One AES-256-GCM key. What it locks opens only with the same key and the same label. */
final class DataKey implements ChildKeys.ChildKey {

    private final KeysetHandle keys;
    private final Aead aead;

    private DataKey(KeysetHandle keys) throws GeneralSecurityException {
        this.keys = keys;
        this.aead = keys.getPrimitive(AeadConfig2026.get(), Aead.class);
    }

    static DataKey random() {
        try {
            return new DataKey(KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, AeadConfig2026.get()));
        } catch (GeneralSecurityException broken) {
            throw new Locked("a new key", broken);
        }
    }

    static DataKey of(byte[] bytes) {
        try {
            return new DataKey(
                    TinkProtoKeysetFormat.parseKeyset(bytes, InsecureSecretKeyAccess.get(), AeadConfig2026.get()));
        } catch (GeneralSecurityException broken) {
            throw new Locked("a key", broken);
        }
    }

    /** The key itself, to be locked with another one at once. */
    byte[] bytes() {
        try {
            return TinkProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get(), AeadConfig2026.get());
        } catch (GeneralSecurityException broken) {
            throw new Locked("a key", broken);
        }
    }

    @Override
    public byte[] lock(byte[] clear, String label) {
        try {
            return aead.encrypt(clear, label.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException broken) {
            throw new Locked("a value", broken);
        }
    }

    @Override
    public byte[] open(byte[] locked, String label) {
        try {
            return aead.decrypt(locked, label.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException broken) {
            throw new Locked("a value", broken);
        }
    }

    /** Something that should open with our keys does not: swapped, damaged, or locked otherwise. Says nothing more. */
    static final class Locked extends IllegalStateException {

        private static final long serialVersionUID = 1L;

        Locked(String what, Throwable cause) {
            super(what + " does not open with its key", cause);
        }
    }
}
