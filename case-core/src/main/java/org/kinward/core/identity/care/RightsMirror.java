package org.kinward.core.identity.care;

import java.time.Instant;
import java.util.Map;

/** What the vault mirrors of rights at places, for whoever compares it with what was decided. */
public interface RightsMirror {

    /** Every right of a person at a place that is in force, with the moment at which the mirror says it was decided. */
    Map<CareRight, Instant> standing();

    /**
     * Takes away a right that should not be there; false when it is not the one that was seen: somebody decided it anew
     * since, and that is not what was found to be too many.
     *
     * @param seen
     *            when it was decided, as it was seen
     */
    boolean take(CareRight right, Instant seen, Instant decidedAt);
}
