package org.kinward.persistence.keys;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.kinward.core.backup.KeyStoreCopies;

/** Copies the key store by what SQLite itself has for it, which waits for a writer and lets the next one wait. */
final class KeyStoreCopy implements KeyStoreCopies {

    private static final int PAGE = 1_000;

    /** Public, because a start by name asks for it. */
    public KeyStoreCopy() {
    }

    @Override
    public void copy(File store, File into) throws IOException {
        KeyFile.createForOwner(into.toPath());
        with(store.toPath(), file -> {
            file.copyInto(into.toPath());
            return true;
        });
    }

    @Override
    public List<String> erased(File store) throws IOException {
        return with(store.toPath(), file -> {
            var all = new ArrayList<String>();
            for (var page = file.erasedAfter("", PAGE); !page.isEmpty(); page = file.erasedAfter(page.getLast(),
                    PAGE)) {
                all.addAll(page);
            }
            return all;
        });
    }

    @Override
    public void erase(File store, Collection<String> children) throws IOException {
        with(store.toPath(), file -> file.inOne(() -> {
            for (var child : children) {
                file.erase(child);
            }
            return true;
        }));
    }

    /** Steps with an open store. */
    private interface Steps<T> {

        T in(KeyStoreFile file) throws SQLException;
    }

    private static <T> T with(Path store, Steps<T> steps) throws IOException {
        try (var file = KeyStoreFile.open(store)) {
            return steps.in(file);
        } catch (SQLException failed) {
            throw new IOException("the key store does not answer: " + failed.getMessage(), failed);
        }
    }
}
