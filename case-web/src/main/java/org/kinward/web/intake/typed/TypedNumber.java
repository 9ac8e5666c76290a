package org.kinward.web.intake.typed;

import java.util.OptionalInt;

/** Whole numbers as people type them: digits of any script, blanks around, nothing else. */
public final class TypedNumber {

    /** More digits than any number we ask for; longer ones cannot be meant. */
    private static final int MOST_DIGITS = 6;

    private TypedNumber() {
    }

    public static OptionalInt read(String typed) {
        var text = typed.strip();
        var minus = text.startsWith("-") || text.startsWith("\u2212");
        var digits = minus ? text.substring(1).strip() : text;
        var plain = new StringBuilder();
        for (int sign : digits.codePoints().toArray()) {
            int digit = Character.digit(sign, 10);
            if (digit < 0) {
                return OptionalInt.empty();
            }
            plain.append(digit);
        }
        if (plain.isEmpty() || plain.length() > MOST_DIGITS) {
            return OptionalInt.empty();
        }
        int number = Integer.parseInt(plain, 0, plain.length(), 10);
        return OptionalInt.of(minus ? -number : number);
    }
}
