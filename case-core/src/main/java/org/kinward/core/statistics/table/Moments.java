package org.kinward.core.statistics.table;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import org.kinward.core.access.AgencyId;

/** When figures were taken. */
@FunctionalInterface
public interface Moments {

    /** The first moment, not before this one, at which figures of all of these agencies had been taken since then. */
    Optional<Instant> firstSince(Set<AgencyId> agencies, Instant moment);
}
