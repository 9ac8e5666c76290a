package org.kinward.core.statistics.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinward.core.statistics.cube.CubeLimits;
import org.kinward.core.statistics.cube.CubeLimits.TooMuch;
import org.kinward.core.statistics.question.RecordDimension;

/** Groups of places that an agency wrote down are bands like any others: each place in one of them, or in the rest. */
class OwnBandsTest {

    private static final OwnBands ROUTES = new OwnBands(Map.of(RecordDimension.ORIGIN_REGION,
            List.of(List.of("TG-M"), List.of("TG-K", "TG-S")), RecordDimension.DESTINATION_COUNTRY,
            List.of(List.of("NG"), List.of("GA", "CM"), List.of("TG"))));

    @Test
    void makeADimensionOfAsManyCategoriesAndTheRest() {
        var cube = FamilyCube.of(List.of(OfferedTable.SEX, OfferedTable.ROUTE_REGION), ROUTES);

        assertThat(cube.dimensions().get(1).categories()).containsExactly("TG-M", "TG-K+TG-S", "REST");
        assertThat(cube.dimensions().get(2).categories()).containsExactly("NG", "GA+CM", "TG", "REST");
        assertThat(cube.tables().get(1).by()).extracting(by -> by.bands()).containsExactly(3, 4);
        assertThat(OwnBands.of(cube)).isEqualTo(ROUTES);
        assertThat(OwnBands.of(FamilyCube.of(OfferedTable.SMALL_AGENCY, OwnBands.NONE))).isEqualTo(OwnBands.NONE);
    }

    @ParameterizedTest
    @CsvSource({"TG-M,0", "TG-K,1", "TG-S,1", "TG-C,2", "NOT_KNOWN,2", "OTHER,2"})
    void findTheBandOfAPlace(String place, int band) {
        var homes = FamilyCube.of(List.of(OfferedTable.ROUTE_REGION), ROUTES).dimensions().getFirst();

        assertThat(FamilyCube.categoryOf(homes, place)).isEqualTo(band);
    }

    @Test
    void areRefusedWhereTheyOverlap() {
        assertThat(OwnBands.judge(Map.of(RecordDimension.ORIGIN_COUNTRY, List.of(List.of("TG", "BJ"), List.of("BJ")))))
                .isEqualTo(wrong(new OwnBands.Fault.Overlap(RecordDimension.ORIGIN_COUNTRY, List.of("BJ"))));
        assertThat(OwnBands.judge(Map.of(RecordDimension.ORIGIN_COUNTRY, List.of(List.of("TG", "TG")))))
                .isEqualTo(wrong(new OwnBands.Fault.Overlap(RecordDimension.ORIGIN_COUNTRY, List.of("TG"))));
        assertThatThrownBy(() -> new OwnBands(Map.of(RecordDimension.ORIGIN_COUNTRY,
                List.of(List.of("TG"), List.of("TG"))))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new OwnBands(Map.of(RecordDimension.ORIGIN_COUNTRY, List.of(List.of()))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void leaveNoGapBecauseWhateverNoneNamesIsTheRest() {
        assertThat(OwnBands.judge(Map.of(RecordDimension.ORIGIN_COUNTRY, List.of(List.of(), List.of("TG"), List.of()),
                RecordDimension.ORIGIN_REGION, List.of(List.of()))))
                .isEqualTo(new OwnBands.Outcome.Fits(
                        new OwnBands(Map.of(RecordDimension.ORIGIN_COUNTRY, List.of(List.of("TG"))))));
    }

    @Test
    void areFew() {
        assertThat(OwnBands.judge(Map.of(RecordDimension.ORIGIN_REGION, groups(OwnBands.MOST))))
                .isInstanceOf(OwnBands.Outcome.Fits.class);
        assertThat(OwnBands.judge(Map.of(RecordDimension.ORIGIN_REGION, groups(10_000))))
                .isEqualTo(wrong(new OwnBands.Fault.TooMany(RecordDimension.ORIGIN_REGION)));
    }

    @Test
    void needRoomForTheQuartersLikeAnyOthers() {
        var many = new OwnBands(Map.of(RecordDimension.ORIGIN_REGION, groups(19), RecordDimension.DESTINATION_COUNTRY,
                groups(12)));
        var tables = List.of(OfferedTable.ROUTE_REGION);

        assertThat(new FamilyProposals(CubeLimits.USUAL, many).tooMuch(tables)).containsExactly(TooMuch.ATOMS);
        assertThat(new FamilyProposals(CubeLimits.USUAL, ROUTES).tooMuch(tables)).isEmpty();
    }

    @Test
    void areRefusedWithEverythingThatIsWrong() {
        var many = new ArrayList<>(groups(OwnBands.MOST + 1));
        many.add(List.of("XX-3", "XX-4", "XX-3"));

        assertThat(
                OwnBands.judge(Map.of(RecordDimension.ORIGIN_COUNTRY, List.of(List.of("TG", "BJ"), List.of("BJ", "TG")),
                        RecordDimension.ORIGIN_REGION, many)))
                .isEqualTo(
                        wrong(new OwnBands.Fault.Overlap(RecordDimension.ORIGIN_COUNTRY, List.of("BJ", "TG")),
                                new OwnBands.Fault.Overlap(RecordDimension.ORIGIN_REGION, List.of("XX-3", "XX-4")),
                                new OwnBands.Fault.TooMany(RecordDimension.ORIGIN_REGION)));
    }

    private static OwnBands.Outcome wrong(OwnBands.Fault... faults) {
        return new OwnBands.Outcome.Wrong(List.of(faults));
    }

    private static List<List<String>> groups(int count) {
        return IntStream.range(0, count).mapToObj(place -> List.of("XX-" + place)).toList();
    }
}
