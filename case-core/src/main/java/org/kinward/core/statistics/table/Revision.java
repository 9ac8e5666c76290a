package org.kinward.core.statistics.table;

import java.util.ArrayList;
import java.util.List;

/**
 * A figure that is another one than it was when the same question was asked of an earlier snapshot, because something was written
 * late or put right.
 *
 * @param population
 *            its place in the question, from 0
 * @param categories
 *            for each criterion the category, or empty words for all of them
 */
public record Revision(int population, List<String> categories, int before, int after) {

    /** How all categories of a criterion together are written here. */
    public static final String ALL = "";

    public Revision {
        categories = List.copyOf(categories);
    }

    /**
     * What changed between two answers to the same question, margins included.
     *
     * @throws IllegalArgumentException
     *             if they answer different questions
     */
    public static List<Revision> between(CountedTable earlier, CountedTable later) {
        if (!asks(earlier).equals(asks(later)) || earlier.populations().size() != later.populations().size()) {
            throw new IllegalArgumentException("these tables answer different questions");
        }
        var found = new ArrayList<Revision>();
        for (int population = 0; population < later.populations().size(); population++) {
            for (var categories : every(earlier, later)) {
                int before = figure(earlier, population, categories);
                int after = figure(later, population, categories);
                if (before != after) {
                    found.add(new Revision(population, categories, before, after));
                }
            }
        }
        return List.copyOf(found);
    }

    private static List<Object> asks(CountedTable table) {
        return List.of(table.question().unit(), table.question().agencies(), table.question().populations(),
                table.headings().stream().map(Heading::criterion).toList());
    }

    /** A category may be in one of the tables only. */
    private static List<List<String>> every(CountedTable earlier, CountedTable later) {
        var all = List.of(List.<String>of());
        for (int criterion = 0; criterion < later.headings().size(); criterion++) {
            var categories = new ArrayList<>(List.of(ALL));
            categories.addAll(later.headings().get(criterion).categories());
            earlier.headings().get(criterion).categories().stream().filter(one -> !categories.contains(one))
                    .forEach(categories::add);
            all = all.stream().flatMap(some -> categories.stream().map(one -> {
                var longer = new ArrayList<>(some);
                longer.add(one);
                return List.copyOf(longer);
            })).toList();
        }
        return all;
    }

    private static int figure(CountedTable table, int population, List<String> categories) {
        var places = new ArrayList<Integer>();
        for (int criterion = 0; criterion < categories.size(); criterion++) {
            var category = categories.get(criterion);
            int place = table.headings().get(criterion).categories().indexOf(category) + 1;
            if (place == 0 && !category.equals(ALL)) {
                return 0;
            }
            places.add(place);
        }
        return table.populations().get(population).at(places);
    }
}
