package org.kinward.core.statistics.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;

import org.kinward.core.statistics.attack.Counts;

/**
 * The most that a weighted sum of integers of at least 0 can be: the linear program first, and where its corner is no
 * integer, both sides of it (branch and bound).
 */
final class IntegerProgram {

    private final List<long[]> rows;
    private final int columns;
    private final Tableau tableau;

    private IntegerProgram(List<long[]> rows, int columns) {
        this.rows = rows;
        this.columns = columns;
        this.tableau = Tableau.of(rows, columns)
                .orElseThrow(() -> new BoundsNotFound("what was published contradicts itself"));
    }

    static IntegerProgram of(Known known) {
        return new IntegerProgram(known.rows(), known.columns());
    }

    int columns() {
        return columns;
    }

    /** The most, or empty where it has no end. One tableau serves all questions: each starts where the last one ended. */
    OptionalLong most(long[] weights, int steps) {
        if (!tableau.climb(weights)) {
            return OptionalLong.empty();
        }
        var search = new Search(steps);
        search.look(new Node(rows, columns, Counts.of(weights)), tableau);
        return search.best();
    }

    /** Rows with the limits met so far; each limit brings a column of its own that weighs nothing. */
    private record Node(List<long[]> rows, int columns, Counts weights) {

        Node limited(int column, long limit, int sign) {
            var more = new ArrayList<long[]>();
            for (var row : rows) {
                var wider = Arrays.copyOf(row, columns + 2);
                wider[columns + 1] = row[columns];
                wider[columns] = 0;
                more.add(wider);
            }
            var own = new long[columns + 2];
            own[column] = 1;
            own[columns] = sign;
            own[columns + 1] = limit;
            more.add(own);
            return new Node(more, columns + 1, Counts.of(Arrays.copyOf(weights.toArray(), columns + 1)));
        }
    }

    private static final class Search {

        private int steps;
        private OptionalLong best = OptionalLong.empty();

        Search(int steps) {
            this.steps = steps;
        }

        OptionalLong best() {
            if (best.isEmpty()) {
                throw new BoundsNotFound("no integers fit");
            }
            return best;
        }

        void look(Node node, Tableau solved) {
            if (steps-- <= 0) {
                throw new BoundsNotFound("too many steps");
            }
            long most = solved.valueRoundedDown();
            int broken = solved.firstBroken();
            if (best.isPresent() && most <= best.getAsLong()) {
                return;
            }
            if (broken < 0) {
                best = OptionalLong.of(most);
                return;
            }
            long below = solved.roundedDown(broken);
            branch(node.limited(broken, below, 1));
            branch(node.limited(broken, below + 1, -1));
        }

        private void branch(Node node) {
            var tableau = Tableau.of(node.rows(), node.columns());
            if (tableau.isPresent()) {
                if (!tableau.get().climb(node.weights().toArray())) {
                    throw new BoundsNotFound("no end on one side only");
                }
                look(node, tableau.get());
            }
        }
    }
}
