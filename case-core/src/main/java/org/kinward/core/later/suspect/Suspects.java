package org.kinward.core.later.suspect;

import java.time.Instant;
import java.util.List;

import org.kinward.core.access.PersonId;
import org.kinward.core.intake.IntakeId;

/** Keeps that somebody wrote about suspected persons, and the decisions to tell a service; never about whom. */
public interface Suspects {

    /** More than anybody writes down about one child. */
    int MOST = 90;

    /** How often somebody wrote. */
    int written(IntakeId intake);

    /**
     * Keeps that somebody wrote once more.
     *
     * @param number
     *            one more than was seen
     * @return false if somebody else has written since
     */
    boolean wrote(IntakeId intake, int number, PersonId by, Instant at);

    /**
     * Keeps a decision.
     *
     * @return false if there is one with this key already, of this record or of another; nothing is kept then
     */
    boolean decide(SendDecision decision);

    /** Every decision, the newest first. */
    List<SendDecision> decisions(IntakeId intake);
}
