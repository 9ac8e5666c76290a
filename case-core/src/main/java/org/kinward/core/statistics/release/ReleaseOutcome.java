package org.kinward.core.statistics.release;

import java.util.List;

import org.kinward.core.statistics.cube.CubeLimits.TooMuch;
import org.kinward.core.statistics.ledger.Ledger;

/** What came of asking for a release. */
public sealed interface ReleaseOutcome {

    /**
     * It is proved that nothing small is found, and may go out as soon as the ledger is written on.
     *
     * @param ledger
     *            the next version; who keeps it does so only where nobody was faster
     */
    record Granted(Ledger ledger, ReleasedFigures figures) implements ReleaseOutcome {
    }

    /**
     * Nothing goes out.
     *
     * @param proposals
     *            what to take away from a family that is too large
     */
    record Refused(Reason reason, List<TooMuch> proposals) implements ReleaseOutcome {

        public Refused {
            proposals = List.copyOf(proposals);
        }

        static Refused because(Reason reason) {
            return new Refused(reason, List.of());
        }
    }

    /** Why not. */
    enum Reason {
        /** The ledger is not the one that is known: an entry is missing or changed, or somebody released meanwhile. */
        ANOTHER_LEDGER,
        /** The family shows noisy tables. */
        NOISY,
        /** The family or its releases are too many: merge, drop, or choose noisy tables. */
        TOO_MUCH,
        /** The last release is too near. */
        TOO_SOON,
        /** The audience has these figures already: the same question has the same answer (R6). */
        ISSUED_BEFORE,
        /** Somebody counted is counted no more: a family only grows. */
        SHRUNK,
        /** No pattern that is proved, or an error on the way to it (R7). */
        NOT_PROVED
    }
}
