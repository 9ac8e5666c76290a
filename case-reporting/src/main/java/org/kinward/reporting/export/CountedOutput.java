package org.kinward.reporting.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Counts and hashes what goes through it, and leaves the stream below open. */
final class CountedOutput extends FilterOutputStream {

    private final MessageDigest digest;
    private long bytes;

    CountedOutput(OutputStream out) {
        super(out);
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    @Override
    public void write(int sign) throws IOException {
        out.write(sign);
        digest.update((byte) sign);
        bytes++;
    }

    @Override
    public void write(byte[] signs, int from, int length) throws IOException {
        out.write(signs, from, length);
        digest.update(signs, from, length);
        bytes += length;
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }

    /** Once, when everything is written. */
    Manifest manifest(long rows) {
        return new Manifest(rows, bytes, HexFormat.of().formatHex(digest.digest()));
    }
}
