package org.kinward.core.statistics.progress;

import java.util.UUID;

/** A progress report. */
public record ReportId(UUID value) {
}
