package org.kinward.persistence.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;

/** Where the audit key lies: 64 hexadecimal digits in a file that nobody but the program's own user may read. */
record AuditKeyFile(Path path, Rule rule) {

    private static final Logger LOG = LoggerFactory.getLogger(AuditKeyFile.class);

    /** Says why no key may be made, where none is; empty when one may be. */
    @FunctionalInterface
    interface Rule {
        Optional<String> objection();
    }

    /** The audit's part of the command {@code make-keys --into=<folder>}, started alone and by name. */
    static class Command {

        /** Public, because a start by name asks for it. */
        public Command() {
        }

        @Bean
        ApplicationRunner makingAuditKey(@Value("${into:.}") Path folder) {
            return _ -> {
                var path = folder.resolve("audit.key");
                if (Files.exists(path)) {
                    throw new IllegalStateException(path + " is there already: a key is never made over another");
                }
                new AuditKeyFile(path, Optional::empty).read();
            };
        }
    }

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

    private void make() throws IOException {
        rule.objection().ifPresent(why -> {
            throw new IllegalStateException("there is no audit key, and none is made: " + why
                    + "; give the key by kinward.audit.key-file");
        });
        var folder = Files.createDirectories(path.toAbsolutePath().getParent());
        var draft = Files.createTempFile(folder, "audit", ".new");
        var bytes = new byte[AuditKey.LENGTH];
        new SecureRandom().nextBytes(bytes);
        Files.writeString(draft, HexFormat.of().formatHex(bytes));
        if (Files.getFileStore(draft).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("r--------"));
        }
        put(draft);
    }

    /** A second name of a file written whole: a kill leaves no half a key, and another start's key is not replaced. */
    private void put(Path draft) throws IOException {
        try {
            Files.createLink(path, draft);
            LOG.info("the audit key was made; keep a copy of it away from this machine");
        } catch (FileAlreadyExistsException another) {
            LOG.info("another start made the audit key first");
        } finally {
            Files.delete(draft);
        }
    }
}
