package org.kinward.persistence.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The files under {@code keys} of a home: the store of the children's keys, key files made there, and passwords. */
final class KeyFilesOf {

    /** Of the database's roles: it goes with the database, which knows the same ones. */
    static final String PASSWORDS = "database.properties";
    private static final String STORE = "keystore.sqlite";

    private KeyFilesOf() {
    }

    static Path store(Path home) {
        return home.resolve("keys").resolve(STORE);
    }

    /** The store as it was at one moment, and the key files that lie here; those named by settings lie elsewhere. */
    static void write(Path home, Path moment, CopyWriter copy) throws IOException {
        try (var content = Files.newInputStream(moment)) {
            copy.file("keys/" + STORE, content);
        }
        for (var file : keyFiles(home)) {
            try (var content = Files.newInputStream(file)) {
                copy.file("keys/" + file.getFileName(), content);
            }
        }
    }

    private static List<Path> keyFiles(Path home) throws IOException {
        try (var all = Files.list(home.resolve("keys"))) {
            return all.filter(Files::isRegularFile).filter(file -> isKey(String.valueOf(file.getFileName()))).sorted()
                    .toList();
        }
    }

    static boolean isKey(String name) {
        return !name.equals(PASSWORDS) && !name.startsWith(STORE) && !name.endsWith(".part");
    }
}
