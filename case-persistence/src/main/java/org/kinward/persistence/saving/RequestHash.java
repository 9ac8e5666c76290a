package org.kinward.persistence.saving;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Hash of what a form asked for, by a key that the database does not hold: guessing a request from it is not possible. */
@Component
class RequestHash {

    private static final String KIND = "HmacSHA256";
    private static final int KEY_LENGTH = 32;

    private final SecretKeySpec key;

    RequestHash(@Value("${kinward.home:.kinward}") Path home) {
        this.key = new SecretKeySpec(keyIn(home.toAbsolutePath().resolve("keys")), KIND);
    }

    byte[] of(String request) {
        try {
            var mac = Mac.getInstance(KIND);
            mac.init(key);
            return mac.doFinal(request.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("this Java has no " + KIND, missing);
        }
    }

    /** Made once; a second program that starts at the same moment reads what the first has written. */
    private static byte[] keyIn(Path keys) {
        var file = keys.resolve("request-hash");
        try {
            Files.createDirectories(keys, PosixFilePermissions
                    .asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            if (Files.notExists(file)) {
                write(keys, file);
            }
            return Files.readAllBytes(file);
        } catch (IOException failed) {
            throw new UncheckedIOException("the key of the request hashes could not be kept", failed);
        }
    }

    private static void write(Path keys, Path file) throws IOException {
        var fresh = new byte[KEY_LENGTH];
        new SecureRandom().nextBytes(fresh);
        var whole = Files.createTempFile(keys, "request-hash", ".new");
        Files.write(whole, fresh);
        Files.setPosixFilePermissions(whole, PosixFilePermissions.fromString("r--------"));
        try {
            Files.createLink(file, whole);
        } catch (FileAlreadyExistsException faster) {
            Files.delete(whole);
            return;
        }
        Files.delete(whole);
    }
}
