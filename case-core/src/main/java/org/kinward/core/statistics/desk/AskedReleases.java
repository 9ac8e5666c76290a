package org.kinward.core.statistics.desk;

import java.time.Instant;

import org.kinward.core.access.Actor;

/** What somebody asked for and has not seen the end of: it stands on Today, with no word of what came of it. */
public interface AskedReleases {

    /** Stands on Today from now on; once, however often it is asked for. */
    void stand(KeptFamily family, Actor actor, Instant at);

    /** Whoever asked has seen how it ended. */
    void seen(FamilyId family, Actor actor, Instant at);
}
