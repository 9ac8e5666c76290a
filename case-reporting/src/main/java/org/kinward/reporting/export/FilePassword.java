package org.kinward.reporting.export;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The password of one file: shown once, told by another way than the file, kept nowhere. */
public record FilePassword(String signs) {

    /** Without vowels and without signs that look alike; 24 of them are more than 110 bits. */
    private static final String ALPHABET = "BCDFGHJKLMNPQRTVWXYZ234679";
    private static final int GROUPS = 6;
    private static final int IN_GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    public static FilePassword fresh() {
        return new FilePassword(IntStream.range(0, GROUPS).mapToObj(_ -> group()).collect(Collectors.joining("-")));
    }

    private static String group() {
        return RANDOM.ints(IN_GROUP, 0, ALPHABET.length()).mapToObj(at -> String.valueOf(ALPHABET.charAt(at)))
                .collect(Collectors.joining());
    }

    @Override
    public String toString() {
        return "FilePassword[hidden]";
    }
}
