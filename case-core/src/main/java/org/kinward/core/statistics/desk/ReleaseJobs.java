package org.kinward.core.statistics.desk;

import java.time.Instant;
import java.util.Optional;

import org.kinward.core.access.AgencyId;

/** Releases that were asked for; of a family one at a time. */
public interface ReleaseJobs {

    /** Keeps it, unless another of the family goes on; answers the one that goes on. */
    ReleaseJob ask(AgencyId agency, ReleaseJob wanted);

    /** The last one of a family. */
    Optional<ReleaseJob> last(AgencyId agency, FamilyId family);

    /** Goes on; false where it is over. */
    boolean move(AgencyId agency, ReleaseJob job, ReleaseJob.Step step, Instant at);

    /** Ends without a release. */
    void refuse(AgencyId agency, ReleaseJob job, ReleaseJob.Why why, Instant at);
}
