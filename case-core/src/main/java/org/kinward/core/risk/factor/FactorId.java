package org.kinward.core.risk.factor;

import java.util.UUID;

/** One thing that opened the door for a child, or that protects it. */
public record FactorId(UUID value) {
}
