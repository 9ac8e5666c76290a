package org.kinward.core.returning.family;

import java.util.UUID;

/** One part of a child's family, or a family that would take the child: a home. */
public record FamilyId(UUID value) {
}
