package org.kinward.web.lists.words;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds lines by their labels in both languages, by local words, and by the country in which a local word is used; marks
 * and capitals make no difference.
 */
public final class LineSearch {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** A country, alone or in brackets behind a local word. */
    private static final Pattern COUNTRY = Pattern.compile("^[A-Z]{2}$|(?<=\\()[A-Z]{2}(?=\\)$)");

    /** Fewer letters are in nearly every line. */
    private static final int FEWEST = 2;

    private final String sought;

    private LineSearch(String sought) {
        this.sought = sought;
    }

    public static LineSearch of(String typed) {
        return new LineSearch(compared(typed));
    }

    /** Whether anything is looked for; if not, every line fits. */
    public boolean isOpen() {
        return sought.length() < FEWEST;
    }

    /** Whether a line with these labels and local words is one of those. */
    public boolean fits(Collection<String> labels, Collection<String> localWords) {
        return isOpen() || Stream.concat(labels.stream(), localWords.stream()).map(LineSearch::folded)
                .anyMatch(words -> words.contains(sought))
                || localWords.stream().anyMatch(this::isUsedThere);
    }

    /** Whether a line is called just so. */
    public boolean names(Collection<String> labels, Collection<String> localWords) {
        return !sought.isEmpty() && Stream.concat(labels.stream(), localWords.stream()).map(LineSearch::compared)
                .anyMatch(sought::equals);
    }

    /** How the name of a line is compared with another, which people write with other marks and letters. */
    public static String compared(String name) {
        return folded(name).strip();
    }

    private boolean isUsedThere(String localWord) {
        return COUNTRY.matcher(localWord).results().map(found -> Locale.of("", found.group()))
                .flatMap(country -> Stream.of(country.getDisplayCountry(Locale.ENGLISH),
                        country.getDisplayCountry(Locale.FRENCH)))
                .anyMatch(name -> folded(name).contains(sought));
    }

    private static String folded(String words) {
        return MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFKD)).replaceAll("").replace('’', '\'')
                .toLowerCase(Locale.ROOT);
    }
}
