package org.kinward.core.casefile.away;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.kinward.core.access.PersonId;

/** Keeps who covers what at the places that the acting person manages. */
public interface Covers {

    /** Children of these places whose lead worker this is, in the order of their numbers. */
    List<LedChild> ledBy(PersonId worker);

    /** What stands for this absence at these places and is neither ended nor over. */
    List<Cover> of(AbsenceId absence, Instant now);

    /** Whether something stands for this absence at other places of the agency. */
    boolean standsElsewhere(AbsenceId absence, Instant now);

    /** What stands for one child, in whichever absences. */
    List<Cover> ofChild(UUID record, Instant now);

    /**
     * Begins a cover; the acting person gives it.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if the child has another lead worker meanwhile
     */
    void begin(Cover cover);

    /** Ends these covers, of whichever kind; the acting person ends them. */
    void end(Collection<Cover> covers, Instant now);
}
