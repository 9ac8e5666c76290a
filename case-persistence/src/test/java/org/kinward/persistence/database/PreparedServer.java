package org.kinward.persistence.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.FileSystemUtils;

/**
 * The folder of a server with our roles and a migrated template, shut down. Migrating takes a quarter of a minute, so the
 * first JVM that needs it makes it, and all others of a run, in all modules, copy it. Another migration makes another one.
 */
final class PreparedServer {

    private static final Path KEPT = Path.of(System.getProperty("kinward.test.servers", "target/test-servers"));

    private PreparedServer() {
    }

    /** A copy that is the caller's alone; what makes the folder must have stopped the server. */
    static Path copy(MadeOnce making) throws IOException {
        var made = MadeOnce.folder(KEPT.resolve(fingerprint()), making);
        var mine = Files.createTempDirectory("kinward-test-server");
        FileSystemUtils.copyRecursively(made, mine);
        OwnerOnly.directory(mine.resolve("data"));
        return mine;
    }

    /** Of everything that the template is made of. */
    private static String fingerprint() throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(Bootstrap.script().getBytes(StandardCharsets.UTF_8));
            var scripts = new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/*.sql");
            Arrays.sort(scripts, Comparator.comparing(Resource::getFilename));
            for (var script : scripts) {
                digest.update(script.getContentAsByteArray());
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
