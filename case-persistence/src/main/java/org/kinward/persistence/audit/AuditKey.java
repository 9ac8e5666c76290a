package org.kinward.persistence.audit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The key that the database does not hold: what it did not sign, the program did not write. */
final class AuditKey {

    static final int LENGTH = 32;
    private static final int ID_BYTES = 8;

    private final byte[] root;

    AuditKey(byte[] root) {
        if (root.length != LENGTH) {
            throw new IllegalStateException("the audit key must have " + LENGTH + " bytes");
        }
        this.root = root.clone();
    }

    /** Sixteen hexadecimal digits that tell one key from another and nothing about either. */
    String id() {
        return HexFormat.of().formatHex(Arrays.copyOf(hmac(root, "kinward audit key id"), ID_BYTES));
    }

    /** The HMAC-SHA-256 of an entry's text. */
    byte[] sign(String text) {
        return hmac(hmac(root, "kinward audit entry"), text);
    }

    /** A hash of a value that only the holder of the key can check, different in every entry. */
    String hashOfValue(String context, String value) {
        return HexFormat.of().formatHex(hmac(hmac(root, "kinward audit value"), context + "\n" + value));
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("this Java has no HmacSHA256", missing);
        }
    }
}
