package org.kinward.core.identity.care;

import java.time.Instant;

import org.kinward.core.access.AgencyId;
import org.kinward.core.reference.ReferenceNumber;

/** A child goes to another agency: whoever cared for it at the one before opens nothing of it any more. */
public interface LeavesCare {

    /**
     * Takes away at once every right of this agency in every file of the child: of places, lead workers and who covers for them.
     *
     * @param first
     *            the number of the child's first file
     */
    void leaves(ReferenceNumber first, AgencyId agency, Instant decidedAt);
}
