package org.kinward.core.statistics.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinward.core.intake.later.HowItBegan;
import org.kinward.core.intake.later.TheWork;

/** Figures know no page of a record, so its answers stand here a second time: one that is added there is missing in figures without this. */
class ToldAnswersTest {

    static Stream<Arguments> answers() {
        return Stream.of(arguments(RecordDimension.BEGAN_BY, HowItBegan.BeganBy.values()),
                arguments(RecordDimension.FAMILY_PART, HowItBegan.FamilyPart.values()),
                arguments(RecordDimension.PAID_HOW, TheWork.PaidHow.values()),
                arguments(RecordDimension.PAID_TO, TheWork.PaidTo.values()),
                arguments(RecordDimension.DANGER_AT_WORK, TheWork.WorkDanger.values()));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void areThoseOfThePage(RecordDimension dimension, Enum<?>[] ofPage) {
        assertThat(dimension.codes()).filteredOn(code -> !code.equals(RecordDimension.NONE))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(ofPage).map(Enum::name).toList());
    }
}
