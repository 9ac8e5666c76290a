package org.kinward.core.access.upkeep.facts;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

import org.kinward.core.access.people.AgencyRule;
import org.kinward.core.access.upkeep.Thing;

/**
 * An agency and the settings of its country.
 *
 * @param name
 *            as written on paper, 2 to 120 characters
 * @param country
 *            whose law applies, ISO 3166-1 alpha-2; empty where an older program kept two letters that no country has,
 *            until somebody chooses
 * @param zone
 *            in which its days and hours are meant
 * @param language
 *            in which a shared device starts, {@code en} or {@code fr}
 * @param helpPhone
 *            whom to call about the program, with the hours, at most {@value #HELP_PHONE_LENGTH} characters; or empty
 */
public record AgencyFacts(UUID surrogate, String name, String country, ZoneId zone, String language,
        CountryLaw law, String helpPhone) implements Thing {

    /** Longest words about whom to call. */
    public static final int HELP_PHONE_LENGTH = 80;

    public AgencyFacts {
        name = Names.checked(name, AgencyRule.SHORTEST_NAME, AgencyRule.LONGEST_NAME);
        Names.checkLanguage(language);
        if (!country.isEmpty() && !AgencyRule.isCountry(country)) {
            throw new IllegalArgumentException("no country has this code");
        }
        helpPhone = helpPhone.strip();
        if (helpPhone.length() > HELP_PHONE_LENGTH) {
            throw new IllegalArgumentException("whom to call is said in at most " + HELP_PHONE_LENGTH + " characters");
        }
    }

    /**
     * What the law of the country says to us.
     *
     * @param groupAsked
     *            whether it lets somebody ask a child about its ethnic group (F72)
     */
    public record CountryLaw(WorkAge workAge, boolean groupAsked) {
    }

    /**
     * From which age work is allowed in the country (F86), with where that stands and when somebody looked it up.
     *
     * @param age
     *            14, 15 or 16
     * @param source
     *            law or decree, at most 200 characters; empty while nobody has looked it up
     */
    public record WorkAge(int age, String source, Optional<LocalDate> confirmedOn) {

        public WorkAge {
            source = source.strip();
            if (age < 14 || age > 16 || source.length() > 200
                    || (source.isEmpty() && confirmedOn.isPresent())) {
                throw new IllegalArgumentException("age, source and day do not go together");
            }
        }
    }
}
