package org.kinward.core.statistics.outside;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

import org.kinward.core.statistics.cube.Banding;
import org.kinward.core.statistics.cube.BaseCube;
import org.kinward.core.statistics.cube.Dimension;
import org.kinward.core.statistics.cube.NamedTable;
import org.kinward.core.statistics.family.FamilyCube;
import org.kinward.core.statistics.family.OfferedTable;
import org.kinward.core.statistics.family.OwnBands;
import org.kinward.core.statistics.family.Pace;
import org.kinward.core.statistics.ledger.ReleaseFamily;
import org.kinward.core.statistics.ledger.Thresholds;
import org.kinward.core.statistics.question.RecordDimension;

/** Made-up agencies: in sparse ones few kinds of children are frequent and most are rare, as in the field. */
final class MadeUpFamilies {

    static final int[] CHILDREN = {40, 120, 300, 1_000, 3_000};

    private static final int[] SMALL = {40, 120, 300};
    private static final int[][] SHAPES = {{4, 5}, {2, 3, 4}, {2, 2, 2, 3}, {6, 8}, {2, 4, 6}, {2, 2, 3, 4}, {8, 12},
            {3, 5, 7}, {2, 3, 4, 5}, {10, 20}, {5, 6, 8}, {3, 4, 4, 5}, {20, 20}, {5, 8, 10}, {4, 4, 5, 5}};
    private static final int TWICE_UP_TO = 120;
    private static final double[] GROWN = {0.24, 0.48, 0.73, 0.97, 0.985, 0.995, 0.998, 1};

    private MadeUpFamilies() {
    }

    /** A family: what it declares, and the counts by kind at each release. */
    record Made(String name, BaseCube cube, int children, List<long[]> states) {

        ReleaseFamily family() {
            return new ReleaseFamily(2026, Optional.empty(), cube, Thresholds.USUAL, 28,
                    ReleaseFamily.Protection.SUPPRESSED);
        }

        int cells() {
            return states.getFirst().length;
        }
    }

    /** Tables of 20 to 400 cells in two to four dimensions, sparse and dense, of agencies of every size. */
    static List<Made> tables() {
        var found = new ArrayList<Made>();
        for (int turn = 0; turn < 2; turn++) {
            for (var shape : SHAPES) {
                for (int children : CHILDREN) {
                    for (var density : Density.values()) {
                        if (turn == 0 || Arrays.stream(shape).reduce(1, (a, b) -> a * b) <= TWICE_UP_TO) {
                            found.add(made(table(shape), children, new Lot(density, 1, found.size())));
                        }
                    }
                }
            }
        }
        return found;
    }

    /** Families of eight releases with three crossing sets of bands. */
    static List<Made> families() {
        var found = new ArrayList<Made>();
        for (var cube : List.of(threeBandSets(), threeBandSetsByForm())) {
            for (int children : CHILDREN) {
                for (var density : Density.values()) {
                    found.add(made(cube, children, new Lot(density, GROWN.length, found.size())));
                }
            }
        }
        return found;
    }

    /** Families that say from where to where and by sex, in groups of places that an agency wrote down; four releases. */
    static List<Made> routes() {
        var own = new OwnBands(Map.of(RecordDimension.ORIGIN_REGION,
                List.of(List.of("TG-M"), List.of("TG-P"), List.of("TG-C", "TG-K", "TG-S")),
                RecordDimension.DESTINATION_COUNTRY, List.of(List.of("TG"), List.of("BJ", "NG"), List.of("GA"))));
        var cube = FamilyCube.of(List.of(OfferedTable.SEX, OfferedTable.ROUTE_REGION), own);
        var found = new ArrayList<Made>();
        for (int children : CHILDREN) {
            for (var density : Density.values()) {
                found.add(made(cube, children, new Lot(density, Pace.QUARTER.releases(), found.size())));
            }
        }
        return found;
    }

    /** The tables that are ticked for small agencies, of those of which there are not many children; two releases. */
    static List<Made> small() {
        var cube = FamilyCube.of(OfferedTable.SMALL_AGENCY, OwnBands.NONE);
        var found = new ArrayList<Made>();
        for (int children : SMALL) {
            for (var density : Density.values()) {
                found.add(unlike(cube, children, new Lot(density, Pace.HALF_YEAR.releases(), found.size())));
            }
        }
        return found;
    }

    /** How unlike the kinds are. */
    enum Density {
        SPARSE(3), DENSE(0.5);

        private final double power;

        Density(double power) {
            this.power = power;
        }
    }

    /** What is drawn by lot. */
    record Lot(Density density, int releases, long seed) {

        private List<Double> shares(Random random, int count) {
            return random.doubles(count).map(share -> Math.pow(share, density.power)).boxed().toList();
        }
    }

    static Made made(BaseCube cube, int children, Lot lot) {
        var random = new Random(lot.seed());
        return grown(cube, children, lot, new Chance(random, lot.shares(random, cube.kinds())));
    }

    /** The same where the categories of each dimension are unlike, so that each table has rare ones. */
    private static Made unlike(BaseCube cube, int children, Lot lot) {
        var random = new Random(lot.seed());
        var weights = List.of(1.0);
        for (var dimension : cube.dimensions()) {
            var shares = lot.shares(random, dimension.categories().size());
            weights = weights.stream().flatMap(before -> shares.stream().map(share -> before * share)).toList();
        }
        return grown(cube, children, lot, new Chance(random, weights));
    }

    private static Made grown(BaseCube cube, int children, Lot lot, Chance chance) {
        var counts = new long[cube.kinds()];
        var states = new ArrayList<long[]>();
        for (int child = 1; child <= children; child++) {
            counts[chance.pick()]++;
            while (states.size() < lot.releases() - 1
                    && child >= children * GROWN[states.size() + GROWN.length - lot.releases()]) {
                states.add(counts.clone());
            }
        }
        states.add(counts.clone());
        var shape = cube.dimensions().stream().map(dimension -> dimension.categories().size()).toList();
        return new Made(shape + " " + lot.density() + " " + children, cube, children, states);
    }

    /** Of which kind the next child is. */
    private record Chance(Random random, List<Double> weights) {

        private int pick() {
            double rest = random.nextDouble() * weights.stream().mapToDouble(Double::doubleValue).sum();
            for (int kind = 0; kind < weights.size(); kind++) {
                rest -= weights.get(kind);
                if (rest <= 0) {
                    return kind;
                }
            }
            return weights.size() - 1;
        }
    }

    /** One table over all these dimensions; the third says too much where all are of one kind. */
    static BaseCube table(int... sizes) {
        var dimensions = IntStream.range(0, sizes.length).mapToObj(place -> dimension(place, sizes[place])).toList();
        return new BaseCube(dimensions, List.of(new NamedTable("table",
                IntStream.range(0, sizes.length).mapToObj(place -> Banding.each(place, sizes[place])).toList())));
    }

    static BaseCube threeBandSets() {
        return new BaseCube(List.of(dimension(0, 2), dimension(1, 6)), threeTables());
    }

    private static BaseCube threeBandSetsByForm() {
        var tables = new ArrayList<>(threeTables());
        tables.add(new NamedTable("d", List.of(Banding.each(0, 2), Banding.each(2, 3))));
        tables.add(new NamedTable("e", List.of(new Banding(1, List.of(0, 0, 0, 1, 1, 1)), Banding.each(2, 3))));
        return new BaseCube(List.of(dimension(0, 2), dimension(1, 6), dimension(2, 3)), tables);
    }

    private static List<NamedTable> threeTables() {
        var sex = Banding.each(0, 2);
        return List.of(new NamedTable("a", List.of(sex, new Banding(1, List.of(0, 0, 1, 1, 2, 2)))),
                new NamedTable("b", List.of(sex, new Banding(1, List.of(0, 1, 1, 1, 1, 2)))),
                new NamedTable("c", List.of(sex, new Banding(1, List.of(0, 0, 0, 1, 1, 1)))));
    }

    private static Dimension dimension(int place, int size) {
        return new Dimension("d" + place, IntStream.range(0, size).mapToObj(Integer::toString).toList(), place == 2);
    }
}
