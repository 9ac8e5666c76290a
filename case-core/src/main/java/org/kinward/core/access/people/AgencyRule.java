package org.kinward.core.access.people;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;

/** What an agency may be called, and where it may be: the same at its founding, on its page and where it is kept. */
public final class AgencyRule {

    public static final int SHORTEST_NAME = 2;
    public static final int LONGEST_NAME = 120;

    private AgencyRule() {
    }

    /** Whether it has a length that lists and forms can show. */
    public static boolean isName(String name) {
        var length = name.strip().length();
        return length >= SHORTEST_NAME && length <= LONGEST_NAME;
    }

    /** Whether a country has this code, ISO 3166-1 alpha-2. */
    public static boolean isCountry(String code) {
        return Locale.getISOCountries(IsoCountryCode.PART1_ALPHA2).contains(code);
    }

    /** Whether days and hours can be meant in a zone of this IANA name. */
    public static boolean isZone(String name) {
        return ZoneId.getAvailableZoneIds().contains(name);
    }

    /** What the pages would refuse later would stand in every list until somebody mended it in the database. */
    static void check(String name, String country, String zone) {
        if (!isName(name)) {
            throw new IllegalArgumentException("an agency has a name of 2 to 120 characters");
        }
        if (!isCountry(country)) {
            throw new IllegalArgumentException("a new agency has a country, two capital letters such as TG");
        }
        if (!isZone(zone)) {
            throw new IllegalArgumentException("a new agency has a time zone by its IANA name, such as Africa/Lome");
        }
    }
}
