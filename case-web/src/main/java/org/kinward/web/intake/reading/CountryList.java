package org.kinward.web.intake.reading;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.kinward.core.child.Country;
import org.kinward.web.shell.form.Option;

/** All countries in the page's language, in its order; those of the region before all others. */
public final class CountryList {

    private CountryList() {
    }

    public static Optional<Country> find(String code) {
        return Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(code)
                ? Optional.of(new Country(code)) : Optional.empty();
    }

    public static List<Option> in(Locale language, Region region) {
        var all = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).stream()
                .map(code -> Option.said(code, name(code, language)))
                .sorted(Comparator.comparing(CountryList::words, Collator.getInstance(language))).toList();
        return region.first(all, region.countries(), Option::value);
    }

    public static String name(String code, Locale language) {
        return Locale.of("", code).getDisplayCountry(language);
    }

    private static String words(Option option) {
        return option.text() == null ? option.value() : option.text();
    }
}
