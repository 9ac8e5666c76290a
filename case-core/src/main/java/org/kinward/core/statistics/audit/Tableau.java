package org.kinward.core.statistics.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A simplex tableau of integers over one common denominator (fraction-free pivoting): exact, and an overflow is an
 * {@link ArithmeticException}, never a wrong number.
 */
final class Tableau {

    /** So many steps on the spot, and the rule that cannot go in circles (Bland) takes over. */
    private static final int PATIENCE = 30;

    private final long[][] rows;
    private final int[] basis;
    private final int columns;
    private long[] goal = new long[0];
    private long common = 1;
    private int onTheSpot;

    private Tableau(long[][] rows, int[] basis, int columns) {
        this.rows = rows;
        this.basis = basis;
        this.columns = columns;
    }

    /**
     * A tableau at a corner of what the rows allow, or empty where they allow nothing.
     *
     * @param given
     *            coefficients, and last what they add up to
     */
    static Optional<Tableau> of(List<long[]> given, int columns) {
        int count = given.size();
        var rows = new long[count][];
        var basis = new int[count];
        for (int row = 0; row < count; row++) {
            int sign = given.get(row)[columns] < 0 ? -1 : 1;
            rows[row] = new long[columns + count + 1];
            for (int column = 0; column < columns; column++) {
                rows[row][column] = sign * given.get(row)[column];
            }
            rows[row][columns + row] = 1;
            rows[row][columns + count] = sign * given.get(row)[columns];
            basis[row] = columns + row;
        }
        return new Tableau(rows, basis, columns + count).withoutHelpers(columns);
    }

    private Optional<Tableau> withoutHelpers(int kept) {
        var weights = new long[columns];
        Arrays.fill(weights, kept, columns, -1);
        climb(weights);
        if (goal[columns] != 0) {
            return Optional.empty();
        }
        var keep = new boolean[rows.length];
        int left = 0;
        for (int row = 0; row < rows.length; row++) {
            keep[row] = basis[row] < kept || driveOut(row, kept);
            left += keep[row] ? 1 : 0;
        }
        return Optional.of(only(keep, left, kept));
    }

    private Tableau only(boolean[] keep, int left, int kept) {
        var smaller = new long[left][];
        var itsBasis = new int[left];
        int next = 0;
        for (int row = 0; row < rows.length; row++) {
            if (keep[row]) {
                smaller[next] = Arrays.copyOf(rows[row], kept + 1);
                smaller[next][kept] = rows[row][columns];
                itsBasis[next++] = basis[row];
            }
        }
        var tableau = new Tableau(smaller, itsBasis, kept);
        tableau.common = common;
        return tableau;
    }

    /** A helper that is still in at 0 makes room for a column, or its row says nothing new. */
    private boolean driveOut(int row, int kept) {
        for (int column = 0; column < kept; column++) {
            if (rows[row][column] != 0) {
                if (rows[row][column] < 0) {
                    Arrays.setAll(rows[row], place -> -rows[row][place]);
                }
                pivot(row, column);
                return true;
            }
        }
        return false;
    }

    /** Goes to where the weighted sum is most; false where it has no end. */
    boolean climb(long[] weights) {
        goal = new long[columns + 1];
        for (int column = 0; column < columns; column++) {
            goal[column] = Math.multiplyExact(weights[column], common);
        }
        for (int row = 0; row < rows.length; row++) {
            if (weights[basis[row]] != 0) {
                for (int column = 0; column <= columns; column++) {
                    goal[column] = Math.subtractExact(goal[column],
                            Math.multiplyExact(weights[basis[row]], rows[row][column]));
                }
            }
        }
        onTheSpot = 0;
        for (int column = entering(); column >= 0; column = entering()) {
            int row = leaving(column);
            if (row < 0) {
                return false;
            }
            onTheSpot = rows[row][columns] == 0 ? onTheSpot + 1 : 0;
            pivot(row, column);
        }
        return true;
    }

    private int entering() {
        int best = -1;
        for (int column = 0; column < columns; column++) {
            if (goal[column] > 0 && (best < 0 || (onTheSpot <= PATIENCE && goal[column] > goal[best]))) {
                best = column;
            }
        }
        return best;
    }

    private int leaving(int column) {
        int best = -1;
        for (int row = 0; row < rows.length; row++) {
            if (rows[row][column] > 0 && (best < 0 || isSooner(row, best, column))) {
                best = row;
            }
        }
        return best;
    }

    private boolean isSooner(int row, int best, int column) {
        int order = Long.compare(Math.multiplyExact(rows[row][columns], rows[best][column]),
                Math.multiplyExact(rows[best][columns], rows[row][column]));
        return order < 0 || (order == 0 && basis[row] < basis[best]);
    }

    private void pivot(int pivotRow, int column) {
        long pivot = rows[pivotRow][column];
        for (int row = 0; row < rows.length; row++) {
            if (row != pivotRow) {
                clear(rows[row], rows[pivotRow], column);
            }
        }
        clear(goal, rows[pivotRow], column);
        common = pivot;
        basis[pivotRow] = column;
    }

    private void clear(long[] row, long[] by, int column) {
        long pivot = by[column];
        long factor = row[column];
        if (factor == 0 && pivot == common) {
            return;
        }
        for (int place = 0; place < row.length; place++) {
            row[place] = Math.subtractExact(Math.multiplyExact(row[place], pivot),
                    Math.multiplyExact(factor, by[place]))
                    / common;
        }
    }

    /** The most that the weighted sum is here, in whole numbers: no integers give more. */
    long valueRoundedDown() {
        return Math.floorDiv(-goal[columns], common);
    }

    /** A column whose value is no integer, or -1. */
    int firstBroken() {
        for (int row = 0; row < rows.length; row++) {
            if (rows[row][columns] % common != 0) {
                return basis[row];
            }
        }
        return -1;
    }

    long roundedDown(int column) {
        for (int row = 0; row < rows.length; row++) {
            if (basis[row] == column) {
                return Math.floorDiv(rows[row][columns], common);
            }
        }
        return 0;
    }
}
