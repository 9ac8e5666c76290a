package org.kinward.core.followup;

import java.time.ZoneId;

import org.kinward.core.access.AgencyId;

/** On which clock an agency works. */
@FunctionalInterface
public interface Zones {

    ZoneId of(AgencyId agency);
}
