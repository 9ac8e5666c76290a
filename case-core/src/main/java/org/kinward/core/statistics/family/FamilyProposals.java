package org.kinward.core.statistics.family;

import java.util.List;

import org.kinward.core.statistics.cube.Atoms;
import org.kinward.core.statistics.cube.BaseCube;
import org.kinward.core.statistics.cube.CubeLimits;
import org.kinward.core.statistics.cube.CubeLimits.TooMuch;

/** Whether some tables fit into one family, and what helps where they do not (STATISTICS section 3, point 3). */
public final class FamilyProposals {

    private final CubeLimits limits;
    private final OwnBands own;
    private final Pace pace;

    /** For a family with such bands of places, which must have room for as many releases as a year has at that pace. */
    public FamilyProposals(CubeLimits limits, OwnBands own, Pace pace) {
        this.limits = limits;
        this.own = own;
        this.pace = pace;
    }

    /** For a family that is released each quarter. */
    public FamilyProposals(CubeLimits limits, OwnBands own) {
        this(limits, own, Pace.QUARTER);
    }

    /** What is too much; nothing where it fits. */
    public List<TooMuch> tooMuch(List<OfferedTable> tables) {
        return limits.tooMuch(FamilyCube.of(tables, own), pace.releases());
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
