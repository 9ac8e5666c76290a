package org.kinward.core.needs.decision;

import java.util.UUID;

/** One decision in a child's best interests. */
public record DecisionId(UUID value) {
}
