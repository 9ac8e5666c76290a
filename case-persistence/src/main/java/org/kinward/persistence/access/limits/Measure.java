package org.kinward.persistence.access.limits;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * What is counted at a try to sign in, and how patient the count is.
 *
 * @param key
 *            hash of what is counted: no name and no address is kept
 * @param free
 *            tries without a wait
 * @param longest
 *            the longest wait, in seconds
 * @param leak
 *            seconds after which one try is forgotten
 */
record Measure(String key, int free, int longest, double leak) {

    /** In one order for everybody, so that two tries at once wait for each other and do not lock each other out. */
    static List<Measure> of(String name, String address) {
        return List.of(
                new Measure(hash("both", name + "\n" + address), 5, 900, 600),
                new Measure(hash("account", name), 20, 60, 120),
                new Measure(hash("address", address), 30, 300, 30),
                new Measure(hash("all", ""), 300, 5, 0.5));
    }

    /** Whether the try that brought it to this level is the first after which somebody waits. */
    boolean isFilledUpAt(double level) {
        return level > free && level - 1 <= free;
    }

    private static String hash(String kind, String text) {
        try {
            var bytes = MessageDigest.getInstance("SHA-256")
                    .digest((kind + "\n" + text).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
