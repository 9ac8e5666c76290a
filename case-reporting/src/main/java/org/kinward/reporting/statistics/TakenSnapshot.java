package org.kinward.reporting.statistics;

import java.time.Instant;

import org.kinward.core.access.AgencyId;

/** Which snapshot of an agency is counted. */
record TakenSnapshot(AgencyId agency, int number, Instant takenAt, int records) {
}
