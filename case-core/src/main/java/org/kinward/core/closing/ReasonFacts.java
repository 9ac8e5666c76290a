package org.kinward.core.closing;

import java.time.Instant;

import org.kinward.core.casefile.CaseFileId;

/** What the record says of that for which a reason stands. */
public interface ReasonFacts {

    /** Whether the child was looked for up to the last rung of the search, and not reached since. */
    boolean isSearchedFor(CaseFileId file);

    /** Whether the youngest age that fits is so many full years, by the clock of the agency; an age that nobody knows never is. */
    boolean isForCertain(CaseFileId file, int years, Instant now);
}
