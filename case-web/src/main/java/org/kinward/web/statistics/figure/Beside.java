package org.kinward.web.statistics.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.kinward.core.statistics.ledger.Thresholds;
import org.kinward.core.statistics.table.CountedTable;
import org.kinward.core.statistics.table.Counts;
import org.kinward.core.statistics.table.FigureAt;
import org.kinward.core.statistics.table.Revision;
import org.kinward.core.statistics.table.Whole;
import org.kinward.web.statistics.said.Said;
import org.kinward.web.statistics.typed.AddressWords;

/**
 * What stands below a figure: its share with the whole it is of, and that it was another one before.
 *
 * @param list
 *            the address that opens the children of a figure when the figure is put behind it
 * @param thresholds
 *            of this house, below which others are shown no figure
 */
record Beside(CountedTable table, Said said, Optional<Whole> whole, List<Revision> revised, Optional<String> list,
        Thresholds thresholds) {

    List<String> of(int population, List<Integer> places) {
        var words = new ArrayList<String>();
        whole.map(of -> of.rate(table.populations().get(population), places)).flatMap(said::share)
                .ifPresent(words::add);
        var categories = at(population, places).categories();
        revised.stream().filter(one -> one.population() == population && one.categories().equals(categories))
                .findFirst().ifPresent(one -> words.add(said.key("statistics.revised", one.before())));
        return words;
    }

    /** Opens the children that a figure counts; null where there are none, or nobody may open them. */
    @Nullable
    String href(int population, List<Integer> places) {
        if (table.populations().get(population).at(places) == 0) {
            return null;
        }
        return list.map(address -> address + "&" + new AddressWords().with("of", at(population, places).word()))
                .orElse(null);
    }

    private FigureAt at(int population, List<Integer> places) {
        return new FigureAt(population,
                IntStream.range(0, places.size()).mapToObj(at -> category(at, places.get(at))).toList());
    }

    private String category(int criterion, int place) {
        return place == Counts.ALL ? Revision.ALL : table.headings().get(criterion).categories().get(place - 1);
    }
}
