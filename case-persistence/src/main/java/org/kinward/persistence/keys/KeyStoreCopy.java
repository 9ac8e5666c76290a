package org.kinward.persistence.keys;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.kinward.core.backup.CopyNotes;
import org.kinward.core.backup.KeyStoreCopies;

/** Copies the key store by what SQLite itself has for it, which waits for a writer and lets the next one wait. */
final class KeyStoreCopy implements KeyStoreCopies {

    private static final int PAGE = 1_000;

    /** Public, because a start by name asks for it. */
    public KeyStoreCopy() {
    }

    /** The list belongs to the very copy that goes with it. */
    @Override
    public Moment copy(File store) throws IOException {
        return with(store.toPath(), file -> file.inOne(() -> {
            var erased = erased(file);
            return new Moment(new ByteArrayInputStream(file.serialized()), file.id(), erased);
        }));
    }

    @Override
    public String id(File store) throws IOException {
        return with(store.toPath(), KeyStoreFile::id);
    }

    private static List<String> erased(KeyStoreFile file) throws SQLException {
        var all = new ArrayList<String>();
        for (var page = file.erasedAfter("", PAGE); !page.isEmpty(); page = file.erasedAfter(page.getLast(), PAGE)) {
            all.addAll(page);
        }
        return all;
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

    @Override
    public void note(File store, CopyNotes.Note note) throws IOException {
        with(store.toPath(), file -> {
            file.change("insert into copy_note (id, deed, copied_at) values (?, ?, ?)", note.id().toString(),
                    note.deed().name(), note.copiedAt().toString());
            return true;
        });
    }

    /** What was noted and is not in the audit yet. */
    static List<CopyNotes.Note> notes(KeyStoreFile file) throws SQLException {
        return file.rows("select id, deed, copied_at from copy_note order by copied_at, id",
                row -> new CopyNotes.Note(UUID.fromString(row.getString(1)),
                        CopyNotes.Deed.valueOf(row.getString(2)), Instant.parse(row.getString(3))));
    }

    /** Steps with an open store. */
    private interface Steps<T> {

        T in(KeyStoreFile file) throws SQLException;
    }

    private static <T> T with(Path store, Steps<T> steps) throws IOException {
        try (var file = KeyStoreFile.open(store)) {
            return steps.in(file);
        } catch (SQLException failed) {
            throw new IOException("the key store does not answer", failed);
        }
    }
}
