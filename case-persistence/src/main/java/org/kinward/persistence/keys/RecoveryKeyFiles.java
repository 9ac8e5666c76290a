package org.kinward.persistence.keys;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.streamingaead.PredefinedStreamingAeadParameters;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig2026;
import org.kinward.core.backup.CopyRefused;
import org.kinward.core.backup.RecoveryKeys;

/** Recovery keys in files of mode 0400. Each locks streams of any length, AES-256-GCM by pieces of a megabyte. */
final class RecoveryKeyFiles implements RecoveryKeys {

    private static final int ID_BYTES = 8;

    /** Public, because a start by name asks for it. */
    public RecoveryKeyFiles() {
    }

    @Override
    public Key make(File file) throws CopyRefused {
        if (file.exists()) {
            throw new CopyRefused(file + " is there already: a key is never made over another");
        }
        try {
            return of(new KeyFile(file.toPath().toAbsolutePath()).make(RecoveryKeyFiles::fresh), file.toPath());
        } catch (UncheckedIOException failed) {
            throw new CopyRefused("the recovery key could not be written to " + file, failed);
        }
    }

    @Override
    public Key read(File file) throws CopyRefused {
        try {
            return of(new KeyFile(file.toPath()).read(), file.toPath());
        } catch (UncheckedIOException failed) {
            throw new CopyRefused("the recovery key could not be read from " + file, failed);
        } catch (IllegalStateException open) {
            throw new CopyRefused(String.valueOf(open.getMessage()), open);
        }
    }

    private static byte[] fresh() {
        try {
            return TinkProtoKeysetFormat.serializeKeyset(
                    KeysetHandle.generateNew(PredefinedStreamingAeadParameters.AES256_GCM_HKDF_1MB,
                            StreamingAeadConfig2026.get()),
                    InsecureSecretKeyAccess.get(), StreamingAeadConfig2026.get());
        } catch (GeneralSecurityException broken) {
            throw new DataKey.Locked("a new recovery key", broken);
        }
    }

    private static Key of(byte[] content, Path file) throws CopyRefused {
        try {
            var keys = TinkProtoKeysetFormat.parseKeyset(content, InsecureSecretKeyAccess.get(),
                    StreamingAeadConfig2026.get());
            return new Streams(id(content), keys.getPrimitive(StreamingAeadConfig2026.get(), StreamingAead.class));
        } catch (GeneralSecurityException broken) {
            throw new CopyRefused(file + " holds no recovery key", broken);
        }
    }

    private static String id(byte[] content) throws GeneralSecurityException {
        var digest = MessageDigest.getInstance("SHA-256");
        digest.update("kinward recovery key id\n".getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(Arrays.copyOf(digest.digest(content), ID_BYTES));
    }

    /** A key by its use. */
    private record Streams(String id, StreamingAead aead) implements Key {

        @Override
        public OutputStream lock(OutputStream to, String label) throws IOException {
            try {
                return aead.newEncryptingStream(to, label.getBytes(StandardCharsets.UTF_8));
            } catch (GeneralSecurityException broken) {
                throw new IOException("this Java cannot lock copies", broken);
            }
        }

        @Override
        public InputStream open(InputStream from, String label) throws IOException {
            try {
                return aead.newDecryptingStream(from, label.getBytes(StandardCharsets.UTF_8));
            } catch (GeneralSecurityException broken) {
                throw new IOException("this Java cannot open copies", broken);
            }
        }

        @Override
        public String toString() {
            return "recovery key " + id;
        }
    }
}
