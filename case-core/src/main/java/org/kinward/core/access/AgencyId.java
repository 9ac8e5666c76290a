package org.kinward.core.access;

import java.util.UUID;

/** An organisation that takes care of children. */
public record AgencyId(UUID value) {
}
