package org.kinward.reporting.casefile.away;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;

import org.kinward.core.access.PersonId;

/**
 * A child, or a place, of somebody who is away.
 *
 * @param subject
 *            surrogate of the intake, or of the place
 * @param named
 *            reference number as it is shown, or the name of the place
 * @param callWord
 *            of a child
 * @param cover
 *            who covers, if anybody does
 * @param due
 *            of a child, what is due before this person is back
 */
public record CoverLine(UUID subject, String named, Optional<String> callWord, Optional<Cover> cover,
        Optional<Due> due) {

    /**
     * What cannot wait.
     *
     * @param first
     *            when the earliest of it is due, on the clock of the agency
     */
    public record Due(int tasks, LocalDateTime first) {
    }

    /**
     * Who covers.
     *
     * @param holds
     *            whether the person really can: not without the role, shut out, or away too
     */
    public record Cover(PersonId person, String name, boolean holds) {
    }
}
