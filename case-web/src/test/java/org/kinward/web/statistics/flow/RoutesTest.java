package org.kinward.web.statistics.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kinward.core.statistics.question.RecordDimension;

/** Bands go from home to where the child was taken, and from nothing else to anything else. */
class RoutesTest {

    @Test
    void leadFromHomeToWhereTheChildWasTaken() {
        assertThat(Routes.areRoutes(RecordDimension.ORIGIN_COUNTRY, RecordDimension.DESTINATION_COUNTRY)).isTrue();
        assertThat(Routes.areRoutes(RecordDimension.ORIGIN_REGION, RecordDimension.DESTINATION_COUNTRY)).isTrue();
        assertThat(Routes.areRoutes(RecordDimension.DESTINATION_COUNTRY, RecordDimension.ORIGIN_COUNTRY)).isFalse();
        assertThat(Routes.areRoutes(RecordDimension.AGE_AT_INTAKE, RecordDimension.SEX)).isFalse();
        assertThat(Routes.areRoutes(RecordDimension.ORIGIN_COUNTRY, RecordDimension.SEX)).isFalse();
    }
}
