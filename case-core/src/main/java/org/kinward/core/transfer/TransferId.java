package org.kinward.core.transfer;

import java.util.UUID;

/** One offer of a case. */
public record TransferId(UUID value) {
}
