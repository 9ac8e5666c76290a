package org.kinward.core.returning.step;

import java.util.UUID;

/** One step of a return. */
public record StepId(UUID value) {
}
