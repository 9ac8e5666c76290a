package org.kinward.core.statistics.asked;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.kinward.core.statistics.question.Criterion;
import org.kinward.core.statistics.question.Happening;
import org.kinward.core.statistics.question.Missing;
import org.kinward.core.statistics.question.Narrowing;
import org.kinward.core.statistics.question.Population;
import org.kinward.core.statistics.question.RecordDimension;
import org.kinward.core.statistics.question.Unit;
import org.kinward.core.statistics.table.CountedTable;
import org.kinward.core.statistics.table.Rate;

/**
 * Which factors are commoner among children who were trafficked than among others (DOMAIN, kit 2.5.1). Both shares are of the
 * children about whom somebody wrote what opened the door; a difference says nothing of why.
 *
 * @param trafficked
 *            how many of them were not asked about
 * @param others
 *            how many of these were not
 */
public record Profile(List<Line> lines, NotAsked trafficked, NotAsked others) {

    private static final Set<String> TRAFFICKED = Set.of("PRESUMED", "IDENTIFIED");
    private static final Set<String> OTHERS = Set.of("AT_RISK", "OTHER_LABOUR", "ON_THE_MOVE", "OTHER_PROTECTION",
            "NO_NEED");

    public Profile {
        lines = List.copyOf(lines);
    }

    /** One factor in both groups. */
    public record Line(String factor, Rate trafficked, Rate others) {

        private double difference() {
            return trafficked.share().orElse(0) - others.share().orElse(0);
        }
    }

    /** Of how many children nobody wrote it. */
    public record NotAsked(int children, int of) {
    }

    /** What to count for it: both groups side by side. */
    public static Wish wish(Population of) {
        return new Wish(Unit.CHILDREN, List.of(only(of, TRAFFICKED), only(of, OTHERS)),
                List.of(Criterion.of(RecordDimension.FACTOR)));
    }

    private static Population only(Population of, Set<String> status) {
        return new Population(of.period(), Happening.RECORDED, of.places(),
                List.of(new Narrowing(RecordDimension.STATUS, status)));
    }

    /** Read from that table; the factor that differs most comes first. */
    public static Profile of(CountedTable table) {
        var categories = table.headings().getFirst().categories();
        var lines = IntStream.range(0, categories.size()).filter(at -> !Missing.is(categories.get(at)))
                .mapToObj(at -> new Line(categories.get(at), rate(table, 0, at), rate(table, 1, at)))
                .sorted(Comparator.comparingDouble(Line::difference).reversed().thenComparing(Line::factor)).toList();
        return new Profile(lines, notAsked(table, 0), notAsked(table, 1));
    }

    private static Rate rate(CountedTable table, int population, int category) {
        var without = notAsked(table, population);
        return new Rate(table.populations().get(population).of(0, category + 1), without.of() - without.children());
    }

    private static NotAsked notAsked(CountedTable table, int population) {
        var counts = table.populations().get(population);
        var categories = table.headings().getFirst().categories();
        return new NotAsked(IntStream.range(0, categories.size()).filter(at -> Missing.is(categories.get(at)))
                .map(at -> counts.of(0, at + 1)).sum(), counts.total());
    }
}
