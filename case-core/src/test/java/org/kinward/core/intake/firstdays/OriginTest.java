package org.kinward.core.intake.firstdays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinward.core.answer.Answer;
import org.kinward.core.answer.Certainty;
import org.kinward.core.answer.Reason;
import org.kinward.core.child.Country;
import org.kinward.core.lists.Code;
import org.kinward.core.lists.Listed;

/** A region lies in its country, a district in its region; each of them can be missing. */
class OriginTest {

    @ParameterizedTest
    @CsvSource({"BJ, BJ-LI, BJ-LI_COT", "BJ, '', BJ-LI_COT", "'', BJ-LI, BJ-LI_COT", "'', '', BJ-LI_COT",
            "BJ, BJ-LI, ''",
            "BJ, '', ''", "BJ, OTHER, OTHER", "BJ, OTHER, BJ-LI_COT"})
    void takesPlacesThatLieInEachOther(String country, String region, String district) {
        assertThat(spot(country, region, district).landmark()).isEqualTo(Answer.notAsked());
    }

    @ParameterizedTest
    @CsvSource({"TG, BJ-LI, ''", "TG, '', BJ-LI_COT", "BJ, BJ-AK, BJ-LI_COT", "BJ, COTONOU, ''", "BJ, BJ-LI, BJ-LI",
            "TG, OTHER, BJ-LI_COT"})
    void refusesAPlaceThatLiesElsewhere(String country, String region, String district) {
        assertThatThrownBy(() -> spot(country, region, district)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void knowsEachLevelForItself() {
        var spot = new Origin.Spot(known(new Country("BJ")), Answer.missing(Reason.NOT_KNOWN),
                Answer.missing(Reason.DID_NOT_WANT_TO_SAY), known("the blue bridge"));

        assertThat(spot.region()).isEqualTo(Answer.missing(Reason.NOT_KNOWN));
    }

    private static Origin.Spot spot(String country, String region, String district) {
        return new Origin.Spot(country.isEmpty() ? Answer.notAsked() : known(new Country(country)), listed(region),
                listed(district), Answer.notAsked());
    }

    private static Answer<Listed> listed(String code) {
        return code.isEmpty() ? Answer.notAsked()
                : known(new Listed(new Code(code), code.equals("OTHER") ? "by the lake" : ""));
    }

    private static <T> Answer<T> known(T value) {
        return Answer.known(value, Certainty.SAID_BY_CHILD);
    }
}
