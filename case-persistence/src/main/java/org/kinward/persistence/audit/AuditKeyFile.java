package org.kinward.persistence.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where the audit key lies: 64 hexadecimal digits in a file that nobody but the program's own user may read. */
record AuditKeyFile(Path path, boolean mayBeMade) {

    private static final Logger LOG = LoggerFactory.getLogger(AuditKeyFile.class);

    AuditKey read() {
        try {
            if (!Files.exists(path)) {
                make();
            }
            return new AuditKey(HexFormat.of().parseHex(Files.readString(path).strip()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the audit key could not be read", unreadable);
        } catch (IllegalArgumentException wrong) {
            // not the cause: its message would repeat a part of the key
            throw new IllegalStateException("the audit key is not written in 64 hexadecimal digits");
        }
    }

    /** Written whole beside its place and then moved there, so that a kill leaves no half a key. */
    private void make() throws IOException {
        if (!mayBeMade) {
            throw new IllegalStateException("there is no audit key; give one by kinward.audit.key-file");
        }
        var folder = Files.createDirectories(path.toAbsolutePath().getParent());
        var draft = Files.createTempFile(folder, "audit", ".new");
        var bytes = new byte[AuditKey.LENGTH];
        new SecureRandom().nextBytes(bytes);
        Files.writeString(draft, HexFormat.of().formatHex(bytes));
        if (Files.getFileStore(draft).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("r--------"));
        }
        try {
            Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
            LOG.warn("a new audit key was made; entries signed with an earlier key can no longer be checked");
        } catch (FileAlreadyExistsException another) {
            LOG.info("another start made the audit key first");
        }
    }
}
