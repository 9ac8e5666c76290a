package org.kinward.persistence.backup;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.kinward.core.backup.RecoveryKeys;

/**
 * Writes one file of a copy: lines that everybody may read, then, locked, a ZIP of facts, files, and how many they are.
 * The lock proves every byte and their order; what it cannot know is whether the writer came to the end.
 */
final class CopyWriter implements AutoCloseable {

    static final String FACTS = "facts";
    static final String END = "end";

    private final Path file;
    private final ZipOutputStream zip;
    private int written;

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
        written++;
    }

    void file(String name, InputStream content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        content.transferTo(zip);
        zip.closeEntry();
        written++;
    }

    void file(String name, String content) throws IOException {
        file(name, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    }

    /** The end, without which it is no copy; then it is on the disk. */
    void finish() throws IOException {
        text(END, Integer.toString(written));
        zip.close();
        Folders.force(file);
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
}
