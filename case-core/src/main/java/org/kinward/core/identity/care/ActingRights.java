package org.kinward.core.identity.care;

import java.time.Instant;

import org.kinward.core.access.PersonId;

/** The mirror's memory of who acts for a manager, by persons: an administrator changes a person, not a span. */
public interface ActingRights {

    /**
     * Takes away that this person acts for a manager, and that anybody acts for this person, wherever it is: the person's
     * own work has changed. What still holds comes back with the next comparison.
     */
    void actingEnds(PersonId person, Instant decidedAt);
}
