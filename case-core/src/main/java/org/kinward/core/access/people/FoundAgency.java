package org.kinward.core.access.people;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
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

    /** What the pages later refuse would stand in every list until somebody mended it in the database. */
    private static void check(String name, String country, String timeZone) {
        if (name.strip().length() < 2 || name.strip().length() > 120) {
            throw new IllegalArgumentException("an agency has a name of 2 to 120 characters");
        }
        if (!Locale.getISOCountries(IsoCountryCode.PART1_ALPHA2).contains(country)) {
            throw new IllegalArgumentException("a new agency has a country, two capital letters such as TG");
        }
        if (!ZoneId.getAvailableZoneIds().contains(timeZone)) {
            throw new IllegalArgumentException("a new agency has a time zone by its IANA name, such as Africa/Lome");
        }
    }

    private AgencyId found(String name, String country, String timeZone) {
        check(name, country, timeZone);
        var agency = new Places.Agency(new AgencyId(UUID.randomUUID()), name, country, timeZone, AGE_FOR_WORK);
        return administration.work().together(() -> {
            places.add(agency);
            administration.trail()
                    .record(AuditEntry.done(AuditAction.AGENCY_CHANGED, AuditObject.AGENCY, agency.id().value()));
            return agency.id();
        });
    }
}
