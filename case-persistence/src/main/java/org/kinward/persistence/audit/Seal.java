package org.kinward.persistence.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** The hashes that hold the sealed entries together; {@code docs/audit-format.md} says the same in words. */
final class Seal {

    private static final byte LEAF = 0;
    private static final byte KNOT = 1;

    private Seal() {
    }

    /** What the first entry of an installation goes on from. */
    static byte[] beginning(UUID installation) {
        return sha256(utf8("kinward-audit/1\ninstallation " + installation + "\n"));
    }

    static byte[] of(long number, byte[] previous, Waiting entry) {
        var head = "kinward-seal/1\nnumber " + number + "\nprevious " + hex(previous) + "\nwritten "
                + micros(entry.writtenAt()) + "\nmac " + hex(entry.mac()) + "\n";
        return sha256(utf8(head + entry.text()));
    }

    /** The Merkle tree hash of RFC 9162, section 2.1.1, over the hashes of a batch. */
    static byte[] merkleRoot(List<byte[]> hashes) {
        if (hashes.size() == 1) {
            return sha256(new byte[]{LEAF}, hashes.getFirst());
        }
        var left = Integer.highestOneBit(hashes.size() - 1);
        return sha256(new byte[]{KNOT}, merkleRoot(hashes.subList(0, left)),
                merkleRoot(hashes.subList(left, hashes.size())));
    }

    private static String micros(Instant time) {
        return Long.toString(time.getEpochSecond() * 1_000_000 + time.getNano() / 1_000);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] sha256(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("this Java has no SHA-256", missing);
        }
    }
}
