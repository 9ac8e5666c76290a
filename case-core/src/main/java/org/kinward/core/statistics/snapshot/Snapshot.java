package org.kinward.core.statistics.snapshot;

import java.time.Instant;
import java.util.Optional;

import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PersonId;

/**
 * The records of an agency as they stood at one moment; never changed afterwards.
 *
 * @param number
 *            counts the snapshots of the agency, from 1
 * @param takenBy
 *            who pressed; empty for the daily round
 * @param size
 *            how many records there are, and how many of them are new or changed since the one before
 * @param hash
 *            SHA-256 over the one before and everything that changed
 */
public record Snapshot(AgencyId agency, int number, Instant takenAt, Optional<PersonId> takenBy, Size size,
        String hash) {

    /** How many records there are, and how many of them changed. */
    public record Size(int records, int changed) {
    }
}
