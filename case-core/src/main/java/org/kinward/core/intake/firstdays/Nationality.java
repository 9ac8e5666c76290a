package org.kinward.core.intake.firstdays;

import org.kinward.core.answer.Answer;
import org.kinward.core.child.Country;
import org.kinward.core.child.SpokenLanguage;

/** Languages and nationality: stateless, not known and claimed by two are answers of their own (F88). */
public record Nationality(Head head, Answer<SpokenLanguage> homeLanguage, Answer<SpokenLanguage> furtherLanguage,
        Answer<Citizenship> citizenship, Answer<Country> firstCountry,
        Answer<Country> secondCountry) implements FirstDaysPage {

    /** How many countries are claimed. */
    public enum Citizenship {
        ONE, CLAIMS_TWO, STATELESS
    }
}
