package org.kinward.core.service.coverage;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import org.kinward.core.consent.use.DataGroup;

/**
 * What may be shared with one office now.
 *
 * @param until
 *            the moment at which that ends by itself; empty if it does not
 */
public record Covered(Set<DataGroup> groups, Optional<Instant> until) {

    /** Nothing. */
    public static final Covered NOTHING = new Covered(Set.of(), Optional.empty());

    public Covered {
        groups = Set.copyOf(groups);
    }
}
