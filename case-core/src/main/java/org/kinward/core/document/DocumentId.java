package org.kinward.core.document;

import java.util.UUID;

/** One paper or photograph. */
public record DocumentId(UUID value) {
}
