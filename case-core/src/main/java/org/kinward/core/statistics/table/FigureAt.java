package org.kinward.core.statistics.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a figure stands in a table.
 *
 * @param population
 *            its place in the question, from 0
 * @param categories
 *            for each criterion the category, or {@link #ALL}
 */
public record FigureAt(int population, List<String> categories) {

    /** All categories of a criterion together. */
    public static final String ALL = "";

    /** A number and categories, as an address holds them; a category that is left out is all of them. */
    private static final Pattern WORD = Pattern.compile("\\d{1,2}(\\.[A-Za-z0-9_+-]{0,50}){0,4}");
    private static final String NEXT = ".";

    public FigureAt {
        categories = List.copyOf(categories);
    }

    /** As it stands in an address. */
    public String word() {
        var words = new ArrayList<>(List.of(String.valueOf(population)));
        words.addAll(categories);
        return String.join(NEXT, words);
    }

    /** Empty for what is no such word. */
    public static Optional<FigureAt> read(String word) {
        if (!WORD.matcher(word).matches()) {
            return Optional.empty();
        }
        var parts = List.of(word.split(Pattern.quote(NEXT), -1));
        return Optional.of(new FigureAt(Integer.parseInt(parts.getFirst()), parts.subList(1, parts.size())));
    }

    /** Whether a question has such a figure. */
    public boolean isOf(int populations, int criteria) {
        return population < populations && categories.size() == criteria;
    }
}
