package org.kinward.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;

import org.springframework.context.ApplicationContext;

/** Passwords of database roles: from the settings, or from the embedded server's own file. */
final class Passwords {

    private Passwords() {
    }

    static String of(ApplicationContext context, String role) throws IOException {
        var given = context.getEnvironment().getProperty("kinward.database.passwords." + role);
        return given != null ? given : stored(context, role);
    }

    private static String stored(ApplicationContext context, String role) throws IOException {
        var home = Path.of(context.getEnvironment().getProperty("kinward.home", ".kinward"));
        var stored = new Properties();
        try (var reader = Files.newBufferedReader(home.resolve("keys/database.properties"))) {
            stored.load(reader);
        }
        return Objects.requireNonNull(stored.getProperty(role), role);
    }
}
