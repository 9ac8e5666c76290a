package org.kinward.persistence.identity.keys;

/** The root key as the content of a file that only the program's own user may read. */
final class FileRootKey implements RootKey {

    private final DataKey key;

    private FileRootKey(DataKey key) {
        this.key = key;
    }

    /** The content of the file, as {@link SecretFile} gives it. */
    static FileRootKey of(byte[] content) {
        return new FileRootKey(DataKey.of(content));
    }

    /** The content of a new file. */
    static byte[] random() {
        return DataKey.random().bytes();
    }

    @Override
    public byte[] wrap(byte[] bytes, String label) {
        return key.lock(bytes, label);
    }

    @Override
    public byte[] unwrap(byte[] wrapped, String label) {
        return key.open(wrapped, label);
    }
}
