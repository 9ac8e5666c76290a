package org.kinward.core.service.gap;

import java.util.UUID;

/** One need for which there is no service; the key of the form that said so. */
public record GapId(UUID value) {
}
