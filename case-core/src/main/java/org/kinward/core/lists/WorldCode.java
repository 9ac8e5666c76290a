package org.kinward.core.lists;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Codes of places. A region has the code of ISO 3166-2, such as {@code BJ-AK}; a district has the code of its region
 * before its own, such as {@code BJ-AK_NATITINGOU}. So an answer says where a place lies without asking anybody, and two
 * regions can have a district of one code.
 */
public final class WorldCode {

    private static final String COUNTRY = "[A-Z]{2}";
    private static final String REGION = COUNTRY + "-[A-Z0-9]{1,3}";
    private static final Pattern PART = Pattern.compile(COUNTRY + "|" + REGION);
    private static final Pattern REGION_FORM = Pattern.compile(REGION);
    private static final Pattern DISTRICT_FORM = Pattern.compile("(" + REGION + ")_[A-Z0-9][A-Z0-9-]{0,32}");
    private static final String BETWEEN = "_";
    private static final int LETTERS = 2;

    private WorldCode() {
    }

    /** Whether a line can stand under this: a country or a region. */
    public static boolean isPart(String heading) {
        return PART.matcher(heading).matches();
    }

    /** Whether this is shaped like the code of a region. */
    public static boolean isRegion(String word) {
        return REGION_FORM.matcher(word).matches();
    }

    /** The code of a district as it is kept, of the two that stand in a file; without a region it is the other one. */
    public static String whole(String region, String own) {
        return region.isEmpty() ? own : region + BETWEEN + own;
    }

    /** What is left of a code without its region; of every other code the whole. */
    public static String own(Code code, String region) {
        var lead = region + BETWEEN;
        return isRegion(region) && code.word().startsWith(lead) ? code.word().substring(lead.length()) : code.word();
    }

    /**
     * Where a line of this list lies: a region in a country, a district in a region. Empty for a code that says nothing
     * of the kind, such as <em>other</em>.
     */
    public static Optional<String> in(CodeList list, String word) {
        return switch (list) {
            case REGION -> isRegion(word) ? Optional.of(country(word)).filter(WorldCode::isCountry) : Optional.empty();
            case DISTRICT -> {
                var found = DISTRICT_FORM.matcher(word);
                yield found.matches() ? Optional.of(found.group(1)) : Optional.empty();
            }
            default -> Optional.empty();
        };
    }

    /** The country of a place, by the two letters that its code begins with. */
    public static String country(String word) {
        return word.substring(0, Math.min(LETTERS, word.length()));
    }

    /** Whether these are the letters of a country, ISO 3166-1. */
    public static boolean isCountry(String letters) {
        return Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(letters);
    }
}
