package org.kinward.reporting.audit;

import java.util.Optional;
import java.util.UUID;

import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PersonId;

/**
 * What an auditor asks the trail.
 *
 * @param agency
 *            whose people are asked about; nobody is shown what another agency did
 * @param person
 *            only what this person did
 * @param subject
 *            only what was done to the thing with this surrogate
 * @param kind
 *            only entries of this kind
 * @param behind
 *            the page begins behind this entry
 * @param most
 *            how many lines the page has at most
 */
public record TrailAsked(AgencyId agency, TrailPeriod period, Optional<PersonId> person, Optional<UUID> subject,
        Optional<TrailKind> kind, Optional<TrailPosition> behind, int most) {
}
