package org.kinward.core.needs.functioning;

import java.util.UUID;

/** One time that a carer was asked how a child gets on. */
public record FunctioningId(UUID value) {
}
