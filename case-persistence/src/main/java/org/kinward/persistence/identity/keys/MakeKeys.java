package org.kinward.persistence.identity.keys;

import java.nio.file.Path;
import java.util.function.Supplier;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;

/**
 * The vault's part of the command {@code make-keys --into=<folder>}, started alone and by name: the two root keys, once.
 * It touches neither database nor key store, and never replaces a key.
 */
class MakeKeys {

    /** Public, because a start by name asks for it. */
    public MakeKeys() {
    }

    @Bean
    ApplicationRunner makingVaultKeys(@Value("${into:}") String into) {
        if (into.isBlank()) {
            throw new IllegalStateException("make-keys needs --into=<folder>, best on another disk than the database");
        }
        var folder = Path.of(into);
        return _ -> {
            make(folder.resolve("root.key"), FileRootKey::random);
            make(folder.resolve("search.key"), KeyRoots::randomBytes);
        };
    }

    private static void make(Path path, Supplier<byte[]> content) {
        var file = new SecretFile(path);
        if (file.exists()) {
            throw new IllegalStateException(path + " is there already: a key is never made over another");
        }
        file.make(content);
    }
}
