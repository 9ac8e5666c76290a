package org.kinward.persistence.keys;

import java.nio.file.Path;

import org.kinward.core.backup.CopyNotes;
import org.kinward.core.backup.KeyStoreCopies;
import org.kinward.core.backup.RecoveryKeys;
import org.kinward.core.identity.keys.AllegationKeys;
import org.kinward.core.identity.keys.ChildKeys;
import org.kinward.core.identity.keys.SearchHashes;
import org.kinward.core.identity.mend.ReplayErasures.ErasedNumbers;
import org.kinward.core.identity.mend.part.ReplayParts;

/** A key store with its roots under a folder of the test; opened again under the same folder it has the same keys. */
public final class TestKeys implements AutoCloseable {

    private final KeyStore store;
    private final SearchKeys search;

    public TestKeys(Path home) {
        var root = new KeyFile(home.resolve("root.key"));
        var key = FileRootKey.of(root.exists() ? root.read() : root.make(KeyKind.ROOT::fresh));
        this.store = KeyStore.open(home.resolve("keystore.sqlite"), key);
        this.search = new SearchKeys(new byte[32]);
    }

    public ChildKeys children() {
        return store;
    }

    public AllegationKeys allegations() {
        return store;
    }

    /** Whose keys are destroyed. */
    public ErasedNumbers erased() {
        return store;
    }

    /** Parts whose keys are destroyed. */
    public ReplayParts.ErasedParts parts() {
        return new KeyStoreCopy.GoneParts(store);
    }

    /** What commands did. */
    public CopyNotes notes() {
        return store;
    }

    public SearchHashes hashes() {
        return search;
    }

    /** What copies a store, as the program has it. */
    public static KeyStoreCopies copies() {
        return new KeyStoreCopy();
    }

    /** What makes and reads recovery keys, as the program has it. */
    public static RecoveryKeys recovery() {
        return new RecoveryKeyFiles();
    }

    @Override
    public void close() {
        store.close();
    }
}
