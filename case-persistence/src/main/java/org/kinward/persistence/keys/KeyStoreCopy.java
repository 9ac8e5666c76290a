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
import java.util.Optional;
import java.util.UUID;

import org.kinward.core.backup.CopyNotes;
import org.kinward.core.backup.KeyStoreCopies;
import org.kinward.core.identity.Compartment;
import org.kinward.core.identity.mend.Leaf;
import org.kinward.core.identity.mend.part.ReplayParts;
import org.kinward.core.reference.ReferenceNumber;

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
        for (var page = Gone.after(file, "", PAGE); !page.isEmpty(); page = Gone.after(file, page.getLast().place(),
                PAGE)) {
            page.stream().map(Gone::line).forEach(all::add);
        }
        return all;
    }

    /** The parts that a store remembers. */
    record GoneParts(KeyStore store) implements ReplayParts.ErasedParts {

        @Override
        public Leaf<ReplayParts.GonePart> partsAfter(String last, int atMost) {
            return Leaf.of(store.alone(() -> Gone.after(store.file, last, atMost)).stream()
                    .map(gone -> Leaf.Row.of(gone.place(), gone::part)).toList());
        }
    }

    /** A part that was erased, as it is written in the store and in the list that goes with a copy. */
    record Gone(String child, String compartment, Instant at) {

        /** The next ones, in the order of their places. */
        static List<Gone> after(KeyStoreFile file, String place, int atMost) throws SQLException {
            return file.rows("select child, compartment, at from erased_part where child || ' ' || compartment > ?"
                    + " order by child || ' ' || compartment limit ?",
                    row -> new Gone(row.getString(1), row.getString(2), Instant.parse(row.getString(3))), place,
                    atMost);
        }

        String place() {
            return child + " " + compartment;
        }

        ReplayParts.GonePart part() {
            return new ReplayParts.GonePart(new ReferenceNumber(child), Compartment.valueOf(compartment), at);
        }

        String line() {
            return place() + " " + at;
        }

        /** A line of the list: a child, or a part of one. */
        static boolean erase(KeyStoreFile file, String line) throws SQLException {
            var words = line.split(" ", -1);
            return words.length == 3
                    ? new Gone(words[0], words[1], Instant.parse(words[2])).eraseUnlessKnown(file)
                    : file.erase(line);
        }

        /** A store that knows it already has the key of what came later, if it has one. */
        private boolean eraseUnlessKnown(KeyStoreFile file) throws SQLException {
            return known(file).filter(moment -> !moment.isBefore(at)).isPresent() || erase(file);
        }

        /** Destroys the key whatever is known: a clock may go back. */
        boolean erase(KeyStoreFile file) throws SQLException {
            var latest = known(file).filter(moment -> moment.isAfter(at)).orElse(at);
            file.change("insert into erased_part (child, compartment, at) values (?, ?, ?)"
                    + " on conflict (child, compartment) do update set at = excluded.at", child, compartment,
                    latest.toString());
            return file.change("delete from child_key where child = ? and compartment = ?", child, compartment);
        }

        private Optional<Instant> known(KeyStoreFile file) throws SQLException {
            return file.rows("select at from erased_part where child = ? and compartment = ?",
                    row -> Instant.parse(row.getString(1)), child, compartment).stream().findFirst();
        }
    }

    @Override
    public void erase(File store, Collection<String> children) throws IOException {
        with(store.toPath(), file -> file.inOne(() -> {
            for (var child : children) {
                Gone.erase(file, child);
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
