package org.kinward.persistence.identity.keys;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the vault's keys are.
 *
 * @param home
 *            the program's home; the key store is {@code keys/keystore.sqlite} in it
 */
@ConfigurationProperties("kinward")
record KeySettings(@DefaultValue(".kinward") Path home, @DefaultValue Keys keys) {

    /**
     * @param rootFile
     *            the root key; must be named in production, best on another mount than the database
     * @param searchFile
     *            the root of the search keys, never derived from the other one
     */
    record Keys(@Nullable Path rootFile, @Nullable Path searchFile) {
    }

    Path keyStore() {
        return inHome("keystore.sqlite");
    }

    Path inHome(String name) {
        return home.toAbsolutePath().resolve("keys").resolve(name);
    }
}
