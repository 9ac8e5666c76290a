package org.kinward.core.access;

import java.util.UUID;

/** People of one agency who share children. */
public record TeamId(UUID value) {
}
