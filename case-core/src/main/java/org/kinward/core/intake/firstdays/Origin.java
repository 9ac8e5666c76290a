package org.kinward.core.intake.firstdays;

import org.kinward.core.answer.Answer;
import org.kinward.core.child.Country;
import org.kinward.core.intake.column.AnswerLimits;

/**
 * Where the child comes from: home, birth and last stay, by country and parts of it. The precise village is in the
 * vault.
 */
public record Origin(Head head, Spot home, Spot birth, Spot lastStay) implements FirstDaysPage {

    /** A part of the country, in words; the village is in the vault. */
    public record Spot(Answer<Country> country, Answer<String> region, Answer<String> district,
            Answer<String> landmark) {
        /** Most signs. */
        public static final int REGION_MOST = 80;
        /** Most signs. */
        public static final int DISTRICT_MOST = 80;
        /** Most signs. */
        public static final int LANDMARK_MOST = 120;

        public Spot {
            AnswerLimits.words(region, REGION_MOST);
            AnswerLimits.words(district, DISTRICT_MOST);
            AnswerLimits.words(landmark, LANDMARK_MOST);
        }
    }
}
