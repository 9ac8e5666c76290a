package org.kinward.web.shell.language;

import java.util.Optional;

/** Whole numbers in any digits: 14, ١٤ and १४ are the same number. */
public final class Digits {

    private static final int LONGEST = 9;

    private Digits() {
    }

    /** The number; empty when anything but digits was typed, or more than nine of them. */
    public static Optional<Integer> read(String typed) {
        var digits = typed.strip();
        if (digits.isEmpty() || digits.length() > LONGEST || !digits.chars().allMatch(Character::isDigit)) {
            return Optional.empty();
        }
        return Optional.of(digits.chars().map(c -> Character.digit(c, 10)).reduce(0, (number, d) -> number * 10 + d));
    }
}
