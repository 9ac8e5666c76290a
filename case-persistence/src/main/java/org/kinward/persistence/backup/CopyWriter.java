package org.kinward.persistence.backup;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.kinward.core.backup.RecoveryKeys;

/**
 * Writes one file of a copy: lines that everybody may read, then, locked, a ZIP of facts, files and a list of them with
 * size and SHA-256. Without the list at its end a copy is not whole.
 */
final class CopyWriter implements AutoCloseable {

    static final String FACTS = "facts";
    static final String LIST = "list";

    private final Path file;
    private final ZipOutputStream zip;
    private final StringBuilder list = new StringBuilder();

    private CopyWriter(Path file, ZipOutputStream zip) {
        this.file = file;
        this.zip = zip;
    }

    static CopyWriter begin(Path file, CopyKind kind, RecoveryKeys.Key key) throws IOException {
        var head = CopyHead.of(kind, key.id());
        var out = new BufferedOutputStream(Files.newOutputStream(Folders.emptyFile(file)), 1 << 16);
        try {
            head.writeTo(out);
            var zip = new ZipOutputStream(key.lock(out, head.text()), StandardCharsets.UTF_8);
            zip.setLevel(Deflater.BEST_SPEED);
            return new CopyWriter(file, zip);
        } catch (IOException failed) {
            out.close();
            throw failed;
        }
    }

    void facts(Facts facts) throws IOException {
        text(FACTS, facts.text());
    }

    void directory(String name) throws IOException {
        zip.putNextEntry(new ZipEntry(name + "/"));
        zip.closeEntry();
        list.append(name).append("/\n");
    }

    void file(String name, InputStream content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        var counted = new Counted(content);
        counted.transferTo(zip);
        zip.closeEntry();
        list.append(counted.line(name));
    }

    void file(String name, String content) throws IOException {
        file(name, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    }

    /** The end, without which it is no copy; then it is on the disk. */
    void finish() throws IOException {
        text(LIST, list.toString());
        zip.close();
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private void text(String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** The content of one file on its way in or out: how long it is, and its hash. */
    static final class Counted {

        private final InputStream content;
        private final MessageDigest digest;
        private long size;

        Counted(InputStream content) {
            this.content = content;
            try {
                this.digest = MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException missing) {
                throw new IllegalStateException("this Java has no SHA-256", missing);
            }
        }

        void transferTo(OutputStream to) throws IOException {
            var buffer = new byte[1 << 16];
            for (var read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                digest.update(buffer, 0, read);
                to.write(buffer, 0, read);
                size += read;
            }
        }

        /** How it stands in the list; asked once, after everything went through. */
        String line(String name) {
            return name + " " + size + " " + HexFormat.of().formatHex(digest.digest()) + "\n";
        }
    }
}
