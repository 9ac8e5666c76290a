package org.kinward.core.statistics.attack;

import java.util.ArrayList;
import java.util.List;

/**
 * Everything that one audience knows of a family: integers of at least 0, and a statement per published cell, margins
 * included, over all releases (STATISTICS section 3, point 4).
 *
 * @param unknowns
 *            how many unknown integers there are
 */
public record AttackSystem(int unknowns, List<Statement> statements) {

    public AttackSystem {
        statements = List.copyOf(statements);
    }

    /** The same, and these statements besides. */
    public AttackSystem and(List<Statement> more) {
        var all = new ArrayList<>(statements);
        all.addAll(more);
        return new AttackSystem(unknowns, all);
    }

    /** Whether a table could be the true one: right size, no count below 0, every statement true. Adds, nothing else. */
    public boolean allows(Counts table) {
        return table.size() == unknowns && table.areCounts()
                && statements.stream().allMatch(statement -> statement.holdsIn(table));
    }
}
