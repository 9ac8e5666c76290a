package org.kinward.core.statistics.pattern;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.kinward.core.statistics.attack.Counts;
import org.kinward.core.statistics.attack.Goal;
import org.kinward.core.statistics.attack.Statement;
import org.kinward.core.statistics.attack.Sum;

/** What all walks of one search share: the grid, the tasks by number, what moves change, what hiding costs. */
final class Surroundings {

    private final Problem problem;
    private final Grid grid;
    private final List<Touch> touches;
    private final List<Touch> goals;
    private final List<Task> tasks = new ArrayList<>();
    private final List<int[]> firstTasks = new ArrayList<>();
    private final double[] prices;
    private final double[] worth;
    /** The same for every question: what is asked again is answered the same. */
    private final Random random = new Random(20_261_129);
    private final List<Witness> old;

    Surroundings(Problem problem) {
        this.problem = problem;
        this.grid = new Grid(problem.sizes());
        this.touches = problem.views().stream().map(view -> new Touch(grid.count(), problem.figures(),
                view.known().statements().stream().map(Statement::sum).toList())).toList();
        this.goals = problem.views().stream().map(
                view -> new Touch(grid.count(), view.goals().stream().map(Goal::sum).toList(), List.of())).toList();
        this.worth = problem.figures().stream().mapToDouble(this::price).toArray();
        this.prices = worth.clone();
        IntStream.range(0, problem.views().size()).forEach(this::addTasks);
        this.old = IntStream.range(0, problem.views().size()).boxed().flatMap(view -> problem.views().get(view).starts()
                .stream().distinct().filter(problem.views().get(view).known()::allows)
                .map(table -> witness(view, table))).toList();
    }

    private void addTasks(int view) {
        var all = problem.views().get(view).goals();
        var first = new int[all.size()];
        for (int place = 0; place < all.size(); place++) {
            first[place] = tasks.size();
            tasks.add(new Task(tasks.size(), view, all.get(place), false));
            if (all.get(place).few().isPresent()) {
                tasks.add(new Task(tasks.size(), view, all.get(place), true));
            }
        }
        firstTasks.add(first);
    }

    /** A figure that many children stand behind is dearer: margins and totals are read most. */
    private double price(Sum figure) {
        return 1 + Math.log1p((double) figure.in(problem.truth())) / 4 + 4.0 * figure.size() / grid.count();
    }

    Problem problem() {
        return problem;
    }

    Grid grid() {
        return grid;
    }

    Touch touch(int view) {
        return touches.get(view);
    }

    /** What hiding each figure costs a walk: for now. */
    double[] prices() {
        return prices;
    }

    /** What hiding a figure costs. */
    double worth(int figure) {
        return worth[figure];
    }

    /** Whether walks may hide a figure. */
    void allow(int figure, boolean allowed) {
        prices[figure] = allowed ? worth[figure] : Double.POSITIVE_INFINITY;
    }

    Random random() {
        return random;
    }

    List<Task> tasks() {
        return tasks;
    }

    /** Tables of a view that earlier proofs rest on. */
    List<Witness> old(int view) {
        return old.stream().filter(witness -> witness.view() == view).toList();
    }

    /** What a table hides and shows. */
    Witness witness(int view, Counts table) {
        for (int unknown = 0; unknown < table.size(); unknown++) {
            long by = table.at(unknown) - problem.truth().at(unknown);
            if (by != 0) {
                touches.get(view).change(unknown, by);
                goals.get(view).change(unknown, by);
            }
        }
        var hides = touches.get(view).changed();
        var shows = new BitSet();
        goals.get(view).each((place, by) -> {
            int first = firstTasks.get(view)[place];
            var goal = tasks.get(first).goal();
            long sum = Math.addExact(goal.sum().in(problem.truth()), by);
            for (int number = first; number < first + (goal.few().isPresent() ? 2 : 1); number++) {
                shows.set(number, tasks.get(number).need(sum) <= 0);
            }
        });
        return new Witness(view, table, hides, shows);
    }
}
