package org.kinward.core.statistics.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kinward.core.statistics.cube.Atoms;
import org.kinward.core.statistics.cube.CubeLimits;
import org.kinward.core.statistics.cube.CubeLimits.TooMuch;

class FamilyCubeTest {

    private final FamilyProposals proposals = new FamilyProposals(CubeLimits.USUAL, OwnBands.NONE);

    @Test
    void tellsApartWhatItsBandsTellApartAndNoMore() {
        var cube = FamilyCube.of(List.of(OfferedTable.AGE_USUAL_SEX, OfferedTable.AGE_SCHOOL), OwnBands.NONE);

        assertThat(cube.dimensions().getFirst().categories()).containsExactly("0-5", "6", "7-11", "12-14", "15",
                "16-17", "REST");
        assertThat(cube.dimensions().getLast().categories()).containsExactly("GIRL", "BOY", "REST");
        assertThat(cube.tables().getLast().by().getFirst().bandOf()).containsExactly(0, 0, 1, 1, 2, 2, 3);
        assertThat(new Atoms(cube).count()).isEqualTo(21);
    }

    @ParameterizedTest
    @CsvSource({"AGE_USUAL,0,0", "AGE_USUAL,11,1", "AGE_USUAL,17,3", "AGE_USUAL,18,4", "AGE_USUAL,NOT_KNOWN,4",
            "STATUS,PRESUMED,0", "STATUS,IDENTIFIED,0", "STATUS,NO_NEED,2", "SEX,OTHER,2", "OUTCOME,DOES_NOT_APPLY,0",
            "OUTCOME,SAFE-SETTLED,1", "OUTCOME,DIED,2", "KIND,PRESUMED/HOUSEHOLD,0", "KIND,IDENTIFIED/LABOUR,1",
            "KIND,PRESUMED/MARRIAGE,3", "KIND,PRESUMED,3", "KIND,AT_RISK/LABOUR,4", "STATUS,IDENTIFIED/LABOUR,0",
            "STATUS,AT_RISK/NONE,1", "STATUS,NOT_KNOWN/NONE,2"})
    void findsTheCategoryOfACode(OfferedTable table, String code, int category) {
        var dimension = FamilyCube.of(List.of(table), OwnBands.NONE).dimensions().getFirst();

        assertThat(FamilyCube.categoryOf(dimension, code)).isEqualTo(category);
    }

    @ParameterizedTest
    @EnumSource
    void offersNothingThatDoesNotFitAlone(OfferedTable table) {
        assertThat(proposals.tooMuch(List.of(table))).isEmpty();
    }

    @Test
    void hasRoomForTheHalfYearsOfASmallAgency() {
        var cube = FamilyCube.of(OfferedTable.SMALL_AGENCY, OwnBands.NONE);

        assertThat(cube.dimensions()).hasSize(5);
        assertThat(new Atoms(cube).count()).isEqualTo(486);
        assertThat(proposals.room(cube)).isEqualTo(2);
        assertThat(new FamilyProposals(CubeLimits.USUAL, OwnBands.NONE, Pace.HALF_YEAR)
                .tooMuch(OfferedTable.SMALL_AGENCY)).isEmpty();
        assertThat(proposals.tooMuch(OfferedTable.SMALL_AGENCY)).containsExactly(TooMuch.ATOMS);
    }

    @Test
    void hasRoomForItsQuartersWithoutTheKinds() {
        var five = OfferedTable.SMALL_AGENCY.stream().filter(table -> table != OfferedTable.KIND).toList();
        var cube = FamilyCube.of(five, OwnBands.NONE);

        assertThat(new Atoms(cube).count()).isEqualTo(243);
        assertThat(proposals.room(cube)).isEqualTo(4);
        assertThat(proposals.tooMuch(five)).isEmpty();
        assertThat(proposals.leaveOutOneOf(OfferedTable.SMALL_AGENCY)).contains(OfferedTable.KIND);
    }

    /** The kinds are of trafficked children only, and a table of the status counts them all. */
    @Test
    void partsAStatusByKind() {
        var cube = FamilyCube.of(List.of(OfferedTable.STATUS, OfferedTable.KIND), OwnBands.NONE);

        assertThat(cube.dimensions()).singleElement().satisfies(one -> {
            assertThat(FamilyCube.isByKind(one)).isTrue();
            assertThat(one.categories()).containsExactly("PRESUMED+IDENTIFIED", "AT_RISK",
                    "PRESUMED/HOUSEHOLD+IDENTIFIED/HOUSEHOLD", "PRESUMED/LABOUR+IDENTIFIED/LABOUR",
                    "PRESUMED/BEGGING+IDENTIFIED/BEGGING", "REST");
        });
        assertThat(cube.tables().getFirst().by().getFirst().bandOf()).containsExactly(0, 1, 0, 0, 0, 2);
        assertThat(cube.tables().getLast().by().getFirst().bandOf()).containsExactly(3, 4, 0, 1, 2, 4);
        assertThat(FamilyCube.isByKind(FamilyCube.of(List.of(OfferedTable.STATUS), OwnBands.NONE).dimensions()
                .getFirst())).isFalse();
    }

    @Test
    void saysWhichTableToLeaveOut() {
        var tooMany = List.of(OfferedTable.SEX, OfferedTable.AGE_USUAL, OfferedTable.BORDER, OfferedTable.STATUS,
                OfferedTable.OUTCOME);

        assertThat(proposals.tooMuch(tooMany)).containsExactly(TooMuch.ATOMS);
        assertThat(proposals.leaveOutOneOf(tooMany)).containsExactlyElementsOf(tooMany);
        assertThat(proposals.tooMuch(Arrays.asList(OfferedTable.values()))).contains(TooMuch.DIMENSIONS);
        assertThat(proposals.leaveOutOneOf(Arrays.asList(OfferedTable.values()))).isEmpty();
    }

    @Test
    void isNotWithoutATable() {
        assertThatThrownBy(() -> FamilyCube.of(List.of(), OwnBands.NONE)).isInstanceOf(IllegalArgumentException.class);
    }
}
