package org.kinward.persistence.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.kinward.core.backup.CopyRefused;
import org.kinward.core.backup.RecoveryKeys;

/** The files of a copy while they are written: they get their names when all of them are whole, or go away. */
record Drafts(Path name, String ending) implements AutoCloseable {

    static Drafts beside(Path name) throws CopyRefused {
        if (!Files.isDirectory(name.resolveSibling("."))) {
            throw new CopyRefused("there is no folder " + name.getParent());
        }
        for (var kind : CopyKind.values()) {
            if (Files.exists(kind.of(name))) {
                throw new CopyRefused(kind.of(name) + " is there already: a copy is never made over another");
            }
        }
        return new Drafts(name, "." + UUID.randomUUID() + ".part");
    }

    Path of(CopyKind kind) {
        return name.resolveSibling(kind.of(name).getFileName() + ending);
    }

    /** Each is read once more from its beginning to its end before it counts. */
    void prove(RecoveryKeys.Key key) throws IOException, CopyRefused {
        for (var kind : written()) {
            CopyReader.of(of(kind), kind, key).takeOut(CopyReader.Into.NOWHERE);
        }
    }

    /** All of them get their names and keep them, or none: half a copy would be taken for one. */
    void keep() throws IOException {
        var named = new ArrayList<Path>();
        try {
            for (var kind : written()) {
                named.add(Files.move(of(kind), kind.of(name), StandardCopyOption.ATOMIC_MOVE));
            }
            Folders.forceNames(name.resolveSibling("."));
        } catch (IOException failed) {
            for (var file : named) {
                Files.deleteIfExists(file);
            }
            throw failed;
        }
    }

    private List<CopyKind> written() {
        return List.of(CopyKind.values()).stream().filter(kind -> Files.exists(of(kind))).toList();
    }

    @Override
    public void close() throws IOException {
        for (var kind : CopyKind.values()) {
            Files.deleteIfExists(of(kind));
        }
    }
}
