package org.kinward.persistence.identity;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.kinward.core.identity.VaultField;

/** What of a name or telephone is compared: spelling habits are forgiven, sounds are not guessed. */
final class SearchWords {

    /** What is searched for. */
    enum Kind {
        NAME, PHONE;

        /** As rows and hashes call it. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Kind> of(VaultField field) {
            if (field.isNameOfTheChild()) {
                return Optional.of(NAME);
            }
            return field == VaultField.CHILD_PHONE || field == VaultField.CARER_PHONE
                    ? Optional.of(PHONE)
                    : Optional.empty();
        }
    }

    private static final int PHONE_END = 8;
    private static final int MOST_WORDS = 12;
    /** Accents of Latin, Greek and Cyrillic and the vowel points of Arabic; vowel signs of other scripts stay. */
    private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036F\\u064B-\\u065F\\u0640]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]+");
    private static final Pattern ELISION = Pattern.compile("['’ʼ]");

    private SearchWords() {
    }

    static List<String> of(Kind kind, String clear) {
        return kind == Kind.NAME ? names(clear) : phone(clear);
    }

    private static List<String> names(String clear) {
        return all(clear).stream().limit(MOST_WORDS).toList();
    }

    /** Every word, as names are compared. */
    static List<String> all(String clear) {
        var plain = ACCENTS.matcher(Normalizer.normalize(clear, Normalizer.Form.NFKD)).replaceAll("");
        var joined = ELISION.matcher(plain).replaceAll("");
        return Arrays.stream(BETWEEN_WORDS.split(joined.toLowerCase(Locale.ROOT))).filter(word -> !word.isEmpty())
                .distinct().toList();
    }

    /** The last eight digits: the country code and a leading zero are written in many ways. */
    private static List<String> phone(String clear) {
        var digits = clear.codePoints().map(point -> Character.digit(point, 10)).filter(digit -> digit >= 0)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append);
        if (digits.length() < PHONE_END - 2) {
            return List.of();
        }
        return List.of(digits.substring(Math.max(0, digits.length() - PHONE_END)));
    }
}
