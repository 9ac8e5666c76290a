package org.kinward.persistence.keys;

/** The root key as the content of a file that only the program's own user may read. */
final class FileRootKey implements RootKey {

    private final DataKey key;

    private FileRootKey(DataKey key) {
        this.key = key;
    }

    /** The content of the file, as {@link KeyFile} gives it. */
    static FileRootKey of(byte[] content) {
        return new FileRootKey(DataKey.of(content));
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
