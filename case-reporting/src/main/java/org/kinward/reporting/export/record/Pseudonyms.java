package org.kinward.reporting.export.record;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What stands for a case file in one export and in no other: 12 signs worked out with a key that lives as long as the file is
 * written. Without the key nothing leads back, and two exports cannot be laid side by side.
 */
public final class Pseudonyms {

    private static final String MAC = "HmacSHA256";
    private static final int KEY_BYTES = 32;
    private static final String SIGNS = "23456789BCDFGHJKLMNPQRTVWXYZ";
    private static final int LENGTH = 12;

    private final Mac mac;

    private Pseudonyms(byte[] key) {
        try {
            this.mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(key, MAC));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** Those of a new export. */
    public static Pseudonyms fresh() {
        var key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return new Pseudonyms(key);
    }

    /**
     * The pseudonym of a case file.
     *
     * @param row
     *            which row of the export it is; two case files of a child get two, so that nothing ties them
     */
    public String of(long child, int row) {
        var hash = ByteBuffer.wrap(mac.doFinal(ByteBuffer.allocate(Long.BYTES + Integer.BYTES).putLong(child)
                .putInt(row).array()));
        var signs = new StringBuilder("X-");
        var number = hash.getLong() >>> 1;
        for (int at = 0; at < LENGTH; at++) {
            signs.append(SIGNS.charAt((int) (number % SIGNS.length())));
            number /= SIGNS.length();
        }
        return signs.toString();
    }
}
