package org.kinward.web.shell.language;

import java.text.Normalizer;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads a month as people write it: a number, a name in any language of the pages, or the first letters of a name. */
final class MonthNames {

    private static final int FEWEST_LETTERS = 3;

    private MonthNames() {
    }

    static Optional<Month> read(String typed) {
        var number = Digits.read(typed);
        if (number.isPresent()) {
            return number.filter(n -> n >= 1 && n <= 12).map(Month::of);
        }
        var letters = plain(typed);
        if (letters.length() < FEWEST_LETTERS) {
            return Optional.empty();
        }
        var fitting = Arrays.stream(Month.values()).filter(month -> fits(month, letters)).toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    private static boolean fits(Month month, String letters) {
        return LanguageSettings.SPOKEN.stream().flatMap(language -> names(month, language).stream())
                .anyMatch(name -> name.startsWith(letters));
    }

    private static List<String> names(Month month, Locale language) {
        return List.of(plain(month.getDisplayName(TextStyle.FULL, language)),
                plain(month.getDisplayName(TextStyle.SHORT, language)));
    }

    /** Small letters without accents and dots: {@code "Févr."} is {@code "fevr"}. */
    private static String plain(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFD).replaceAll("[\\p{M}.]", "")
                .toLowerCase(Locale.ROOT);
    }
}
