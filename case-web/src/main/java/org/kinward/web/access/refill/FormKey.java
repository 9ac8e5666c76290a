package org.kinward.web.access.refill;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;

/** The key that seals forms: a file that only the program may read. */
final class FormKey {

    private FormKey() {
    }

    /** Reads the key; makes it at the first start where that is allowed. */
    static Aead in(Path file, boolean mayBeMade) throws IOException, GeneralSecurityException {
        if (Files.notExists(file)) {
            if (!mayBeMade) {
                throw new IllegalStateException("no key for sealed forms: give the file kinward.forms.key-file");
            }
            make(file);
        }
        return TinkJsonProtoKeysetFormat
                .parseKeyset(Files.readString(file), AeadConfig2026.get(), InsecureSecretKeyAccess.get())
                .getPrimitive(AeadConfig2026.get(), Aead.class);
    }

    static void make(Path file) throws IOException, GeneralSecurityException {
        var fresh = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, AeadConfig2026.get());
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.createFile(file, ownerOnly());
        Files.writeString(file,
                TinkJsonProtoKeysetFormat.serializeKeyset(fresh, AeadConfig2026.get(), InsecureSecretKeyAccess.get()));
    }

    private static FileAttribute<?>[] ownerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[]{
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
                : new FileAttribute<?>[0];
    }
}
