package org.kinward.core.identity.care;

import java.time.Duration;
import java.time.Instant;

/**
 * The vault's own mirror of who cares for whom. A right is taken away here <em>before</em> the transaction that takes it
 * away in casework opens, and given here <em>after</em> the transaction that gives it has committed: at every moment,
 * and after every crash, the mirror allows less than casework, never more.
 */
public interface DirectCare {

    /** Longer than any decision takes: whoever repeats a grant dates it back by this, and undoes no open revocation. */
    Duration STILL_DECIDING = Duration.ofMinutes(5);

    /**
     * Gives the right, unless it was taken away at the same moment or later: a grant that comes late does not undo a
     * revocation. What was decided more than a minute ahead of the clock does not stand in its way: the clock was set
     * back.
     */
    void grant(CareRight right, Instant decidedAt);

    /**
     * Takes the right away; at once, and also when it was never given, or was given by a clock that has been set back
     * since: whatever moment a revocation names, it wins.
     */
    void revoke(CareRight right, Instant decidedAt);
}
