package org.kinward.core.identity.mend;

import java.time.Duration;
import java.util.Optional;

/** Says whether what was left to be done after a page is done in time. A late task refuses no page: it only tells. */
public interface OutboxAge {

    /** How long the oldest task has been left undone, when that is longer than a task may take. */
    Optional<Duration> late();
}
