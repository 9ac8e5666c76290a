package org.kinward.core.service.directory;

import java.util.UUID;

/** One line of the directory. */
public record ProviderId(UUID value) {
}
