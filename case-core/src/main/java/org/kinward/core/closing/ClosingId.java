package org.kinward.core.closing;

import java.util.UUID;

/** One closing of a case file; a file that was opened again has another one. */
public record ClosingId(UUID value) {
}
