package org.kinward.web.returning.family;

import java.util.Optional;

import org.kinward.core.access.NotThere;
import org.kinward.core.returning.family.Family;
import org.kinward.core.returning.family.FamilyId;
import org.kinward.web.returning.Whole;
import org.kinward.web.risk.RiskPath;

/** Which home an address asks for. */
final class Homes {

    private Homes() {
    }

    /**
     * The home; empty where none is asked for.
     *
     * @throws NotThere
     *             if it is none of this child
     */
    static Optional<Family> asked(Whole whole, String home) {
        return home.isEmpty() ? Optional.empty()
                : Optional.of(whole.known().family(new FamilyId(RiskPath.id(home))).orElseThrow(NotThere::new));
    }
}
