package org.kinward.web.export.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import org.kinward.core.export.Export;
import org.kinward.core.export.safe.SafeRecords;
import org.kinward.reporting.export.FilePassword;
import org.kinward.reporting.export.LockedXlsx;
import org.kinward.reporting.export.Manifest;
import org.springframework.stereotype.Component;

/** Writes the locked file of an export. Nothing of it touches a disk unlocked, and the password is kept nowhere. */
@Component
public class ExportFile {

    private final CodeWords words;

    ExportFile(CodeWords words) {
        this.words = words;
    }

    /** A file as it is handed over, and the password that opens it. */
    public static final class Written {

        private final FilePassword password;
        private final byte[] locked;
        private final Manifest manifest;

        Written(FilePassword password, byte[] locked, Manifest manifest) {
            this.password = password;
            this.locked = locked.clone();
            this.manifest = manifest;
        }

        public FilePassword password() {
            return password;
        }

        public byte[] locked() {
            return locked.clone();
        }

        public Manifest manifest() {
            return manifest;
        }
    }

    /**
     * Writes it in the language of the page.
     *
     * @param about
     *            what the file says of itself
     */
    public Written write(Export export, SafeRecords safe, ReadMe about) {
        var spoken = words.of(export.begun().agency(), export.plan().fields());
        var password = FilePassword.fresh();
        var out = new ByteArrayOutputStream();
        try {
            var manifest = LockedXlsx.write(new RecordTable(safe, about, spoken).table(), password, out);
            return new Written(password, out.toByteArray(), manifest);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }
}
