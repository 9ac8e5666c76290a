package org.kinward.core.needs;

import java.util.UUID;

/** One assessment of the needs of a child. */
public record NeedsAssessmentId(UUID value) {
}
