package org.kinward.core.statistics.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;

/** SHA-256 over the lines of a ledger, in hexadecimal. Each line's length stands first, so that no two ledgers read the same. */
public final class Seal {

    private Seal() {
    }

    public static String of(Stream<String> lines) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            lines.forEachOrdered(line -> {
                var bytes = line.getBytes(StandardCharsets.UTF_8);
                digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
