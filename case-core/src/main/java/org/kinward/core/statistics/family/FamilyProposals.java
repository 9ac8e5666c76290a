package org.kinward.core.statistics.family;

import java.util.List;

import org.kinward.core.statistics.cube.Atoms;
import org.kinward.core.statistics.cube.BaseCube;
import org.kinward.core.statistics.cube.CubeLimits;
import org.kinward.core.statistics.cube.CubeLimits.TooMuch;

/** Whether some tables fit into one family, and what helps where they do not (STATISTICS section 3, point 3). */
public final class FamilyProposals {

    /** A family must have room for as many releases as a year has quarters. */
    public static final int QUARTERS = 4;

    private final CubeLimits limits;
    private final OwnBands own;

    /** For a family with such bands of places. */
    public FamilyProposals(CubeLimits limits, OwnBands own) {
        this.limits = limits;
        this.own = own;
    }

    /** What is too much; nothing where it fits. */
    public List<TooMuch> tooMuch(List<OfferedTable> tables) {
        return limits.tooMuch(FamilyCube.of(tables, own), QUARTERS);
    }

    /** Tables each of which may be left out, and then the others fit; none where a single one is not enough. */
    public List<OfferedTable> leaveOutOneOf(List<OfferedTable> tables) {
        return tables.size() < 2
                ? List.of()
                : tables.stream()
                        .filter(out -> tooMuch(tables.stream().filter(table -> table != out).toList()).isEmpty())
                        .toList();
    }

    /** How many releases a family has room for in all. */
    public int room(BaseCube cube) {
        return limits.atoms() / new Atoms(cube).count();
    }
}
