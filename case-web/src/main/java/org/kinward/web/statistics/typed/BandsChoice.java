package org.kinward.web.statistics.typed;

import java.util.Arrays;

import org.kinward.core.statistics.question.AgeBands;

/** Bands of ages that people ask for by a word; whoever wants others types them. */
enum BandsChoice {
    USUAL, BY_SCHOOL, TWO, SINGLE_YEARS;

    /** A word that is none of these is the first one. */
    static BandsChoice of(String word) {
        return Arrays.stream(values()).filter(one -> one.name().equals(word)).findFirst().orElse(USUAL);
    }

    AgeBands bands() {
        return switch (this) {
            case USUAL -> AgeBands.USUAL;
            case BY_SCHOOL -> AgeBands.BY_SCHOOL;
            case TWO -> AgeBands.TWO;
            case SINGLE_YEARS -> AgeBands.SINGLE_YEARS;
        };
    }
}
