package org.kinward.core.access.second;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PersonId;

/** One-time codes that open nothing yet. Whoever writes here does so inside AccountsWork. */
public interface WaitingCodes {

    /** Those of the people of this agency, the oldest first. */
    List<WaitingCode> of(AgencyId agency, Instant now);

    /** The one of this person. */
    Optional<WaitingCode> of(PersonId person, Instant now);

    /** From now on this code is asked and the password forgotten; false when it does not wait any more. */
    boolean open(WaitingCode code, PersonId confirmedBy, Instant now);

    /** The code is gone and the password stays; false when it did not wait any more. */
    boolean drop(WaitingCode code);
}
