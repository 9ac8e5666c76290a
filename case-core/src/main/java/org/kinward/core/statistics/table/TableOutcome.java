package org.kinward.core.statistics.table;

import java.util.Set;

import org.kinward.core.access.AgencyId;

/** What became of a question. */
public sealed interface TableOutcome {

    /** A table; nobody in it is an answer too. */
    record Counted(CountedTable table) implements TableOutcome {
    }

    /** These agencies had no snapshot at that moment. */
    record NoSnapshot(Set<AgencyId> agencies) implements TableOutcome {

        public NoSnapshot {
            agencies = Set.copyOf(agencies);
        }
    }

    /** So many cells are no table: fewer criteria, or larger bands. */
    record TooManyCells(long cells) implements TableOutcome {
    }
}
