package org.kinward.persistence.identity.keys;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/**
 * The two root keys and the key store. In production both files must be named and be there. Elsewhere they are made
 * at the first start, but never again while a key store stands that they would not open.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(KeySettings.class)
class KeyRoots {

    @Bean
    RootKey rootKey(KeySettings settings, Environment environment) {
        return FileRootKey.of(secret(settings, environment, "root", FileRootKey::random));
    }

    @Bean
    SearchKeys searchKeys(KeySettings settings, Environment environment) {
        return new SearchKeys(secret(settings, environment, "search", KeyRoots::randomBytes));
    }

    /** Opened after both roots are there: from then on a missing root is never made again. */
    @Bean
    @DependsOn("searchKeys")
    KeyStore keyStore(KeySettings settings, RootKey root) {
        return KeyStore.open(settings.keyStore(), root);
    }

    private static byte[] secret(KeySettings settings, Environment environment, String which,
            Supplier<byte[]> content) {
        var named = "root".equals(which) ? settings.keys().rootFile() : settings.keys().searchFile();
        var production = environment.acceptsProfiles(Profiles.of("production"));
        var file = new SecretFile(path(settings, named, which, production));
        if (file.exists()) {
            return file.read();
        }
        if (production || Files.exists(settings.keyStore())) {
            throw new IllegalStateException("the " + which + " key file is missing; it is never made again by itself");
        }
        return file.make(content);
    }

    private static Path path(KeySettings settings, @Nullable Path named, String which, boolean production) {
        if (named != null) {
            return named;
        }
        if (production) {
            throw new IllegalStateException("set kinward.keys." + which + "-file to the " + which + " key");
        }
        return settings.inHome(which + ".key");
    }

    static byte[] randomBytes() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
