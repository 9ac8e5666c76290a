package org.kinward.core.statistics.outside;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.kinward.core.statistics.cube.BaseCube;
import org.kinward.core.statistics.cube.Cell;
import org.kinward.core.statistics.release.ReleasedFigures;

/**
 * Somebody who holds every table that one audience ever read of a family. Works with the whole count of each kind at each
 * time (and not with what came since), and adds up the cells itself.
 */
final class FamilyAttack {

    private final BaseCube cube;
    private final int[] groupOf;
    private final int groups;
    private final int times;
    private final OutsideSolver solver;
    private final Set<Cell> cells = new LinkedHashSet<>();

    /**
     * @param read
     *            for each time of which something was read all that was, in order
     */
    FamilyAttack(BaseCube cube, List<List<ReleasedFigures>> read) {
        this.cube = cube;
        this.groupOf = groups();
        this.groups = IntStream.of(groupOf).max().orElse(-1) + 1;
        this.times = read.size();
        this.solver = new OutsideSolver(groups * times);
        for (int time = 0; time < times; time++) {
            for (var figures : read.get(time)) {
                read(time, figures);
            }
            for (int group = 0; time > 0 && group < groups; group++) {
                solver.knows(new Formula(new int[]{time * groups + group}, new int[]{(time - 1) * groups + group}), 0,
                        Integer.MAX_VALUE);
            }
        }
    }

    /** What a child in danger of being found is asked for: can it be none, can it be many? */
    private record Target(Formula formula, boolean none, long many, long truth) {
    }

    /** How many goals there are, and how many of them somebody outside can narrow down. */
    record Result(int goals, int atRisk) {
    }

    /**
     * @param truth
     *            the counts by kind at each time
     */
    Result attack(List<long[]> truth, int threshold) {
        var targets = new LinkedHashMap<String, Target>();
        for (int time = 0; time < times; time++) {
            for (var cell : cells) {
                addTargets(targets, new At(cell, time), truth, threshold);
            }
        }
        int atRisk = 0;
        for (var target : targets.values()) {
            atRisk += isSafe(target) ? 0 : 1;
        }
        return new Result(targets.size(), atRisk);
    }

    private boolean isSafe(Target target) {
        long least = target.none() ? solver.least(target.formula(), 0) : 0;
        long most = solver.most(target.formula(), target.many());
        if (least > target.truth() || most < target.truth()) {
            throw new IllegalStateException("the engine of somebody outside is wrong");
        }
        return least == 0 && most >= target.many();
    }

    private record At(Cell cell, int time) {
    }

    private void addTargets(Map<String, Target> targets, At at, List<long[]> truth, int threshold) {
        long count = count(at.cell(), truth.get(at.time()));
        if (count > 0 && count < threshold) {
            add(targets, new Target(Formula.sum(numbers(at.cell(), at.time())), true, threshold, count));
        }
        for (int earlier = 0; earlier < at.time(); earlier++) {
            long came = count - count(at.cell(), truth.get(earlier));
            if (came > 0 && came < threshold) {
                add(targets, new Target(new Formula(numbers(at.cell(), at.time()), numbers(at.cell(), earlier)), true,
                        threshold, came));
            }
        }
        addLines(targets, at, truth.get(at.time()), threshold);
    }

    private void addLines(Map<String, Target> targets, At at, long[] truth, int threshold) {
        long count = count(at.cell(), truth);
        var by = cube.tables().get(at.cell().table()).by();
        for (int place = 0; place < by.size(); place++) {
            boolean line = at.cell().bands().get(place) == Cell.ALL
                    && cube.dimensions().get(by.get(place).dimension()).sensitive();
            for (int band = 0; line && count >= threshold && band < by.get(place).bands(); band++) {
                var part = new ArrayList<>(at.cell().bands());
                part.set(place, band);
                var one = new Cell(at.cell().table(), part);
                if (count(one, truth) == count) {
                    add(targets, new Target(new Formula(numbers(at.cell(), at.time()), numbers(one, at.time())), false,
                            1, 0));
                }
            }
        }
    }

    private static void add(Map<String, Target> targets, Target target) {
        targets.put(Arrays.toString(target.formula().plus())
                + Arrays.toString(target.formula().minus()) + target.none(), target);
    }

    private void read(int time, ReleasedFigures figures) {
        for (var cell : figures.cells()) {
            cells.add(cell);
            figures.at(cell).ifPresent(value -> solver.knows(Formula.sum(numbers(cell, time)), value, value));
        }
    }

    private int[] numbers(Cell cell, int time) {
        return IntStream.range(0, groupOf.length).filter(kind -> isIn(kind, cell)).map(kind -> groupOf[kind]).distinct()
                .map(group -> time * groups + group).toArray();
    }

    private long count(Cell cell, long[] kinds) {
        return IntStream.range(0, kinds.length).filter(kind -> isIn(kind, cell)).mapToLong(kind -> kinds[kind]).sum();
    }

    private boolean isIn(int kind, Cell cell) {
        var by = cube.tables().get(cell.table()).by();
        for (int place = 0; place < by.size(); place++) {
            int band = by.get(place).bandOf().get(category(kind, by.get(place).dimension()));
            if (cell.bands().get(place) != Cell.ALL && cell.bands().get(place) != band) {
                return false;
            }
        }
        return true;
    }

    private int category(int kind, int dimension) {
        int rest = kind;
        for (int last = cube.dimensions().size() - 1; last > dimension; last--) {
            rest /= cube.dimensions().get(last).categories().size();
        }
        return rest % cube.dimensions().get(dimension).categories().size();
    }

    /** Kinds that stand in the same bands of every table are one number to whoever reads the tables. */
    private int[] groups() {
        var marks = new LinkedHashMap<List<Integer>, Integer>();
        int kinds = cube.dimensions().stream().mapToInt(dimension -> dimension.categories().size())
                .reduce(1, (a, b) -> a * b);
        return IntStream.range(0, kinds).map(kind -> {
            var mark = cube.tables().stream().flatMap(table -> table.by().stream())
                    .map(banding -> banding.bandOf().get(category(kind, banding.dimension()))).toList();
            marks.putIfAbsent(mark, marks.size());
            return marks.get(mark);
        }).toArray();
    }
}
