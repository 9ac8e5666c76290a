package org.kinward.core.risk.action;

import java.util.UUID;

/** One thing that is done so that a child is safe. */
public record SafetyActionId(UUID value) {
}
