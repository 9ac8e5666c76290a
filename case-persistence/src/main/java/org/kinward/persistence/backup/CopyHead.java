package org.kinward.persistence.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import org.kinward.core.backup.CopyRefused;

/** The few lines of a copy that everybody may read. They bind what follows: changed, nothing of it opens. */
record CopyHead(String text) {

    private static final String FORM = "kinward-copy/1\n";
    private static final int LONGEST = 200;

    static CopyHead of(CopyKind kind, String key) {
        return new CopyHead(FORM + "kind " + kind.word() + "\nkey " + key + "\n\n");
    }

    static CopyHead read(InputStream from) throws IOException, CopyRefused {
        var text = new StringBuilder();
        while (text.length() < LONGEST && !text.toString().endsWith("\n\n")) {
            var next = from.read();
            if (next < 0) {
                break;
            }
            text.append((char) next);
        }
        if (!text.toString().startsWith(FORM)) {
            throw new CopyRefused(text.toString().startsWith("kinward-copy/")
                    ? "this copy was made by a newer program; take that one to restore it"
                    : "this is no copy made by Kinward, or its beginning is damaged");
        }
        return new CopyHead(text.toString());
    }

    void writeTo(OutputStream to) throws IOException {
        to.write(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** What a line says after its first word; empty when there is none. */
    String said(String word) {
        return text.lines().filter(line -> line.startsWith(word + " ")).map(line -> line.substring(word.length() + 1))
                .findFirst().orElse("");
    }
}
