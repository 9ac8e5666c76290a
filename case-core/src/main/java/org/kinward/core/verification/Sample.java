package org.kinward.core.verification;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;

/**
 * A random sample that can be drawn again: numbers in the order of SHA-256 over the visitor's number and their own, the first of
 * them. The house does not choose the visitor's number, so nobody can choose whom the visitor sees.
 */
public final class Sample {

    /** The largest number that a visitor names. */
    public static final int LARGEST_SEED = 999_999;
    /** As many as can be looked at in one visit. */
    public static final int MOST = 30;

    private Sample() {
    }

    /**
     * The sample.
     *
     * @param number
     *            the reference number of one
     * @param most
     *            all where there are not so many
     */
    public static <T> List<T> of(List<T> all, Function<T, String> number, int seed, int most) {
        if (seed < 1 || seed > LARGEST_SEED || most < 1 || most > MOST) {
            throw new IllegalArgumentException("a number from 1 to 999,999, and 1 to 30 files");
        }
        return all.stream().sorted(Comparator.comparing(one -> sha256(seed + " " + number.apply(one)))).limit(most)
                .toList();
    }

    /** Over all the numbers in order: whoever draws again sees whether it is from the same ones. */
    public static String seal(List<String> numbers) {
        return sha256(String.join("\n", numbers.stream().sorted().toList()));
    }

    private static String sha256(String words) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
