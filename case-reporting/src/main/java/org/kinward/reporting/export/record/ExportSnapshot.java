package org.kinward.reporting.export.record;

import java.time.Instant;

/** A snapshot from which records leave. */
public record ExportSnapshot(int number, Instant takenAt) {
}
