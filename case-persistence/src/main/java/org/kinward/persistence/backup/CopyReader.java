package org.kinward.persistence.backup;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

import org.kinward.core.backup.CopyRefused;
import org.kinward.core.backup.RecoveryKeys;

/** Reads one file of a copy. Whatever differs by a byte from what was written is refused. */
record CopyReader(Path file, CopyHead head, RecoveryKeys.Key key) {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.-]*(/[A-Za-z0-9_][A-Za-z0-9_.-]*)*");

    /** The copy cannot be read on; a disk that cannot be written is something else. */
    private static final class Damaged extends IOException {

        private static final long serialVersionUID = 1L;

        Damaged(IOException cause) {
            super(cause.getMessage(), cause);
        }
    }

    /** Where the files of a copy go. */
    interface Into {

        /** For looking whether a copy is whole. */
        Into NOWHERE = _ -> OutputStream.nullOutputStream();

        OutputStream file(String name) throws IOException;

        default void directory(String name) throws IOException {
        }
    }

    /** The copy in this file, if it is of this kind and locked with this key. */
    static CopyReader of(Path file, CopyKind kind, RecoveryKeys.Key key) throws IOException, CopyRefused {
        if (!Files.isRegularFile(file)) {
            throw new CopyRefused("there is no file " + file);
        }
        try (var from = new BufferedInputStream(Files.newInputStream(file))) {
            var head = CopyHead.read(from);
            if (!head.said("kind").equals(kind.word())) {
                throw new CopyRefused(file + " is not the part of a copy that holds the " + kind.word());
            }
            if (!head.said("key").equals(key.id())) {
                throw new CopyRefused(file + " was locked with another recovery key (" + head.said("key")
                        + ") than this one (" + key.id() + ")");
            }
            return new CopyReader(file, head, key);
        }
    }

    /** What was written down when it was made. */
    Facts facts() throws IOException, CopyRefused {
        return reading(false, CopyReader::facts);
    }

    /** Takes everything out, and is content only when all of it is as it was written. */
    void takeOut(Into into) throws IOException, CopyRefused {
        reading(true, zip -> {
            facts(zip);
            var list = new StringBuilder();
            var entry = next(zip);
            for (; !entry.getName().equals(CopyWriter.LIST); entry = next(zip)) {
                list.append(entry(zip, entry, into));
            }
            if (!list.toString().equals(text(zip)) || zip.getNextEntry() != null) {
                throw new ZipException("its list is another one");
            }
            return true;
        });
    }

    private static String entry(ZipInputStream zip, ZipEntry entry, Into into) throws IOException {
        var name = entry.getName();
        if (entry.isDirectory()) {
            into.directory(proper(name.substring(0, name.length() - 1)));
            return name + "\n";
        }
        var counted = new CopyWriter.Counted(zip);
        try (var to = into.file(proper(name))) {
            counted.transferTo(to);
        }
        return counted.line(name);
    }

    /** A name that leads out of the folder is not one of ours, whoever wrote it. */
    private static String proper(String name) throws ZipException {
        if (!NAME.matcher(name).matches()) {
            throw new ZipException("it holds a file with an improper name");
        }
        return name;
    }

    private static Facts facts(ZipInputStream zip) throws IOException {
        if (!next(zip).getName().equals(CopyWriter.FACTS)) {
            throw new ZipException("it does not begin with its facts");
        }
        return Facts.read(text(zip));
    }

    private static ZipEntry next(ZipInputStream zip) throws IOException {
        var entry = zip.getNextEntry();
        if (entry == null) {
            throw new EOFException("its end is missing");
        }
        return entry;
    }

    private static String text(ZipInputStream zip) throws IOException {
        return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
    }

    /** Steps through the open copy. */
    private interface Steps<T> {

        T in(ZipInputStream zip) throws IOException;
    }

    /** To its very end, because only then is it proved that nothing was cut off. */
    private <T> T reading(boolean toItsEnd, Steps<T> steps) throws IOException, CopyRefused {
        try (var from = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            CopyHead.read(from);
            var open = new Proved(key.open(from, head.text()));
            var found = steps.in(new ZipInputStream(open, StandardCharsets.UTF_8));
            if (toItsEnd) {
                open.transferTo(OutputStream.nullOutputStream());
            }
            return found;
        } catch (Damaged | ZipException | EOFException damaged) {
            throw new CopyRefused(file + " is damaged or not whole: nothing of it was used", damaged);
        }
    }

    /** Tells failures of the copy from those of the disk that it is written to. */
    private static final class Proved extends FilterInputStream {

        Proved(InputStream open) {
            super(open);
        }

        @Override
        public int read() throws IOException {
            try {
                return super.read();
            } catch (IOException failed) {
                throw new Damaged(failed);
            }
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            try {
                return super.read(into, from, most);
            } catch (IOException failed) {
                throw new Damaged(failed);
            }
        }
    }
}
