package org.kinward.core.access.people;

import java.util.UUID;

import org.kinward.core.access.AgencyId;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;

/** Makes an agency at the very beginning, or finds the one that has that name already. */
public final class FoundAgency {

    private static final int AGE_FOR_WORK = 15;

    private final Places places;
    private final Administration administration;

    public FoundAgency(Places places, Administration administration) {
        this.places = places;
        this.administration = administration;
    }

    /**
     * The agency of this name; a new one needs its country as two letters and its time zone by its IANA name.
     *
     * @throws IllegalArgumentException
     *             if a new one would have a name, country or zone that the pages could not show
     */
    public AgencyId named(String name, String country, String timeZone) {
        return places.named(name).orElseGet(() -> found(name, country, timeZone));
    }

    private AgencyId found(String name, String country, String timeZone) {
        AgencyRule.check(name, country, timeZone);
        var agency = new Places.Agency(new AgencyId(UUID.randomUUID()), name, country, timeZone, AGE_FOR_WORK);
        return administration.work().together(() -> {
            places.add(agency);
            administration.trail()
                    .record(AuditEntry.done(AuditAction.AGENCY_CHANGED, AuditObject.AGENCY, agency.id().value()));
            return agency.id();
        });
    }
}
