package org.kinward.persistence.database;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The random passwords of the embedded server's roles, made at the first start and kept beside the keys. */
final class RolePasswords {

    private static final List<String> ROLES = List.of("superuser", "owner", "web", "vault", "accounts", "jobs",
            "sealer",
            "audit_reader", "snapshot", "stats", "loader");

    private final Map<String, String> byRole;

    private RolePasswords(Map<String, String> byRole) {
        this.byRole = byRole;
    }

    /** Those that are kept; what is missing is made and kept, unless a server is there that has others. */
    static RolePasswords in(Path keys) throws IOException {
        var file = keys.resolve("database.properties");
        var stored = new Properties();
        if (Files.exists(file)) {
            stored.load(new StringReader(Files.readString(file)));
        }
        // the superuser gives every other role its password at each start, and nobody gives the superuser another
        if (!stored.containsKey("superuser") && Files.exists(keys.resolveSibling("postgres/data/PG_VERSION"))) {
            throw new IllegalStateException("the passwords of the embedded database are missing: put your copy of "
                    + file + " back; none is made for a database that is there");
        }
        var byRole = new TreeMap<String, String>();
        ROLES.forEach(role -> byRole.put(role, stored.getProperty(role, random())));
        if (!stored.keySet().containsAll(byRole.keySet())) {
            var text = new StringWriter();
            byRole.forEach((role, password) -> text.append(role).append('=').append(password).append('\n'));
            OwnerOnly.file(file, text.toString());
        }
        return new RolePasswords(byRole);
    }

    private static String random() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    String of(String role) {
        return java.util.Objects.requireNonNull(byRole.get(role));
    }

    Map<String, String> all() {
        return byRole;
    }
}
