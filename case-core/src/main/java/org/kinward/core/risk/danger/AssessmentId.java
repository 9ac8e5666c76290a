package org.kinward.core.risk.danger;

import java.util.UUID;

/** One look at the danger a child is in. */
public record AssessmentId(UUID value) {
}
