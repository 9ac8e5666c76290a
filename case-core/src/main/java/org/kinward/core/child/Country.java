package org.kinward.core.child;

import java.util.Locale;

/**
 * A country by its two letters.
 *
 * @param code
 *            ISO 3166-1, two capital letters that are in use
 */
public record Country(String code) {

    public Country {
        if (!Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(code)) {
            throw new IllegalArgumentException("no country has this code");
        }
    }
}
