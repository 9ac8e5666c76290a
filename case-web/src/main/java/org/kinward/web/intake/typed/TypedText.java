package org.kinward.web.intake.typed;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;

/** Text as people type or paste it, in composed form and without blanks around it. */
public final class TypedText {

    private static final int UNREADABLE = 0xFFFD;

    private TypedText() {
    }

    public static String of(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
    }

    /** One line each, blank lines left out. */
    public static List<String> lines(String typed) {
        return typed.lines().map(TypedText::of).filter(line -> !line.isEmpty()).toList();
    }

    /** The message for text that cannot be kept as it is; empty if it can. Emoji and marks of direction are fine. */
    public static Optional<String> problem(String text, int longest) {
        if (text.codePoints().anyMatch(TypedText::cannotBeKept)) {
            return Optional.of("intake.text.unreadable");
        }
        return text.length() > longest ? Optional.of("intake.text.long") : Optional.empty();
    }

    /** NUL, half a pair and what is left of broken UTF-8: nobody typed them, and the database refuses the first two. */
    private static boolean cannotBeKept(int point) {
        return point == 0 || point == UNREADABLE || Character.getType(point) == Character.SURROGATE
                || (Character.getType(point) == Character.CONTROL && !Character.isWhitespace(point));
    }
}
