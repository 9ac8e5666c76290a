package org.kinward.core.statistics.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.kinward.core.statistics.attack.AttackSystem;
import org.kinward.core.statistics.attack.Statement;
import org.kinward.core.statistics.attack.Sum;

/**
 * What is known without any search: a sum of one unknown is that unknown, a sum of nothing but nones is a row of nones,
 * and so on until nothing new follows. The rest is open and gets a column each.
 */
final class Known {

    private static final long OPEN = -1;

    private final long[] values;
    private final int[] columns;
    private final int open;
    private List<Statement> statements;

    Known(AttackSystem system) {
        values = new long[system.unknowns()];
        Arrays.fill(values, OPEN);
        statements = system.statements().stream().distinct().toList();
        while (followsOnce()) {
            statements = statements.stream().filter(statement -> openIn(statement.sum()) > 0 || left(statement) != 0)
                    .toList();
        }
        columns = new int[values.length];
        int next = 0;
        for (int unknown = 0; unknown < values.length; unknown++) {
            columns[unknown] = values[unknown] == OPEN ? next++ : -1;
        }
        open = next;
    }

    int columns() {
        return open;
    }

    /** A row per statement that still says something: a 1 for each open unknown in it, and at the end what is left. */
    List<long[]> rows() {
        var rows = new ArrayList<long[]>();
        for (var statement : statements) {
            var row = new long[open + 1];
            Arrays.stream(openPartOf(statement.sum())).forEach(column -> row[column] = 1);
            row[open] = left(statement);
            rows.add(row);
        }
        return rows;
    }

    long fixedPartOf(Sum sum) {
        return sum.unknowns().mapToLong(unknown -> values[unknown]).filter(value -> value != OPEN)
                .reduce(0, Math::addExact);
    }

    int[] openPartOf(Sum sum) {
        return sum.unknowns().filter(unknown -> values[unknown] == OPEN).map(unknown -> columns[unknown]).toArray();
    }

    private boolean followsOnce() {
        boolean found = false;
        for (var statement : statements) {
            long left = left(statement);
            int openHere = openIn(statement.sum());
            if (left < 0 || (openHere == 0 && left > 0)) {
                throw new BoundsNotFound("what was published contradicts itself");
            }
            if (openHere == 1 || (openHere > 0 && left == 0)) {
                statement.sum().unknowns().filter(unknown -> values[unknown] == OPEN)
                        .forEach(unknown -> values[unknown] = left);
                found = true;
            }
        }
        return found;
    }

    private long left(Statement statement) {
        return Math.subtractExact(statement.count(), fixedPartOf(statement.sum()));
    }

    private int openIn(Sum sum) {
        return (int) sum.unknowns().filter(unknown -> values[unknown] == OPEN).count();
    }
}
