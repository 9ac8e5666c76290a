package org.kinward.persistence.keys;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/**
 * The one way to a key in a file. In production the file must be named and be there; elsewhere it is made at the first
 * start, but never while something stands that another key has locked or signed.
 */
record KeyFiles(Path home, Environment environment) {

    /** Nothing speaks against making the key. */
    static final Supplier<Optional<String>> MAY_BE_MADE = Optional::empty;

    /**
     * The content of the key's file.
     *
     * @param objection
     *            asked only when there is no file: why none may be made, or nothing
     */
    byte[] read(KeyKind kind, Supplier<Optional<String>> objection) {
        var file = new KeyFile(place(kind));
        if (file.exists()) {
            return file.read();
        }
        comesFromOutside(kind).or(objection).ifPresent(why -> {
            throw new IllegalStateException("the " + kind.word()
                    + " key file is missing; it is never made again by itself: " + why);
        });
        return file.make(kind::fresh);
    }

    /** A new root would not open the keys that the old one has locked. */
    Optional<String> objectionOfTheKeyStore() {
        return Files.exists(keyStore()) ? Optional.of("the key store is locked with another") : Optional.empty();
    }

    Path keyStore() {
        return inHome("keystore.sqlite");
    }

    private Path inHome(String name) {
        return home.toAbsolutePath().resolve("keys").resolve(name);
    }

    private Path place(KeyKind kind) {
        return kind.setting().map(environment::getProperty).filter(name -> !name.isBlank()).map(Path::of)
                .orElseGet(() -> inHome(kind.file()));
    }

    private Optional<String> comesFromOutside(KeyKind kind) {
        return kind.setting().filter(_ -> environment.acceptsProfiles(Profiles.of("production")))
                .map(setting -> "in production it comes from outside, in the file named by " + setting);
    }
}
