package org.kinward.persistence.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.kinward.core.backup.CopyRefused;
import org.kinward.core.backup.RecoveryKeys;

/** The files of a copy while they are written: they get their names when all of them are whole, or go away. */
record Drafts(Path name) implements AutoCloseable {

    static Drafts beside(Path name) throws CopyRefused {
        if (!Files.isDirectory(name.resolveSibling("."))) {
            throw new CopyRefused("there is no folder " + name.getParent());
        }
        for (var kind : CopyKind.values()) {
            if (Files.exists(kind.of(name))) {
                throw new CopyRefused(kind.of(name) + " is there already: a copy is never made over another");
            }
        }
        return new Drafts(name);
    }

    Path of(CopyKind kind) {
        return name.resolveSibling(kind.of(name).getFileName() + ".part");
    }

    /** Each is read once more from its beginning to its end before it counts. */
    void keep(RecoveryKeys.Key key) throws IOException, CopyRefused {
        for (var kind : CopyKind.values()) {
            if (Files.exists(of(kind))) {
                CopyReader.of(of(kind), kind, key).takeOut(CopyReader.Into.NOWHERE);
            }
        }
        for (var kind : CopyKind.values()) {
            if (Files.exists(of(kind))) {
                Files.move(of(kind), kind.of(name), StandardCopyOption.ATOMIC_MOVE);
            }
        }
        Folders.forceNames(name.resolveSibling("."));
    }

    @Override
    public void close() throws IOException {
        for (var kind : CopyKind.values()) {
            Files.deleteIfExists(of(kind));
        }
    }
}
