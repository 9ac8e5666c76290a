package org.kinward.core.casefile.away;

import java.util.UUID;

import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.reference.ReferenceNumber;

/**
 * A child whose lead worker is away.
 *
 * @param record
 *            the surrogate of the intake: what the audit trail and the vault call this child
 */
public record LedChild(UUID record, ReferenceNumber reference, AgencyId agency, PlaceId place) {
}
