package org.kinward.web.intake.reading;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The part of the world an agency works in: its own country and the neighbours come first in every list of countries,
 * the languages spoken there first in the list that a child points at. What comes first is no limit: every line stays.
 *
 * @param countries
 *            the own one first
 * @param languages
 *            by how often a child of these parts speaks them
 */
public record Region(List<String> countries, List<String> languages) {

    /** Nobody knows where: the lists stay as they are. */
    public static final Region NOWHERE = new Region(List.of(), List.of());

    private static final ResourceBundle KNOWN = ResourceBundle.getBundle("region/regions", Locale.ROOT,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    public Region {
        countries = List.copyOf(countries);
        languages = List.copyOf(languages);
    }

    /** Around this country, ISO 3166-1; a country that nobody has written down yet stands alone. */
    public static Region around(String country) {
        return country.isEmpty() ? NOWHERE : new Region(known(country + ".countries", country), known(country
                + ".languages", ""));
    }

    /** What is first here stands first, in our order; the others behind it in theirs. */
    <T> List<T> first(List<T> all, List<String> first, java.util.function.Function<T, String> code) {
        return all.stream().sorted(Comparator.comparingInt(one -> place(first, code.apply(one)))).toList();
    }

    private static int place(List<String> first, String code) {
        var at = first.indexOf(code);
        return at < 0 ? first.size() : at;
    }

    private static List<String> known(String key, String otherwise) {
        var words = KNOWN.containsKey(key) ? KNOWN.getString(key) : otherwise;
        return Arrays.stream(words.split(" ")).filter(word -> !word.isEmpty()).toList();
    }
}
