package org.kinward.core.statistics.desk;

import java.time.Instant;

import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PersonId;
import org.kinward.core.statistics.ledger.ReleaseFamily;

/** A family as it was declared, by whom and when. */
public record KeptFamily(FamilyId id, AgencyId agency, ReleaseFamily declared, PersonId by, Instant at) {
}
