package org.kinward.core.identity.file;

import java.util.UUID;

import org.kinward.core.reference.ReferenceNumber;

/**
 * Which file of which child.
 *
 * @param id
 *            the surrogate that casework gave it too
 */
public record FileRef(ReferenceNumber child, UUID id) {
}
