package org.kinward.core.export;

import java.util.UUID;

/** One export; it is the key of the form that begins it. */
public record ExportId(UUID value) {
}
