package org.kinward.core.casefile.away;

import java.util.List;
import java.util.Optional;

import org.kinward.core.access.PersonId;

/** Keeps who is away when; what the acting person may not see is not there. */
public interface Absences {

    /**
     * Keeps the absence, marked or changed by the acting person, and says its next revision.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if somebody saved it since the revision it carries
     */
    Absence save(Absence absence);

    Optional<Absence> find(AbsenceId id);

    /**
     * Absences of this person that are not ended and overlap the time, the earliest first. Until the transaction ends
     * nobody else marks or changes absences of this person.
     */
    List<Absence> holdOverlapping(PersonId person, AwayTime time);
}
