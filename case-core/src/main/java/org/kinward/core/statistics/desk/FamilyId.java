package org.kinward.core.statistics.desk;

import java.util.UUID;

/** Surrogate of a family. */
public record FamilyId(UUID value) {
}
