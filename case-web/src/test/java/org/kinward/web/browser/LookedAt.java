package org.kinward.web.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which pages and states were looked at in this run of the tests. Several JVMs test at once; what one of them has begun to
 * look at, the others leave to it: a mistake there makes the run red all the same.
 *
 * @param run
 *            what tells this run from the one before, or empty where one JVM tests alone
 */
record LookedAt(Path folder, String run, Set<String> here) {

    LookedAt(Path folder, String run) {
        this(folder, run, ConcurrentHashMap.newKeySet());
    }

    boolean isNew(String state) {
        return here.add(state) && (run.isEmpty() || isNewElsewhere(state));
    }

    private boolean isNewElsewhere(String state) {
        try {
            var mine = Files.createDirectories(folder.resolve(run.replaceAll("[^0-9A-Za-z]", "-")));
            Files.createFile(mine.resolve(name(state)));
            return true;
        } catch (FileAlreadyExistsException before) {
            return false;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String name(String state) {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(state.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
