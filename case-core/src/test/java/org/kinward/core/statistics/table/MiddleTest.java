package org.kinward.core.statistics.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.kinward.core.statistics.question.RecordDimension;

class MiddleTest {

    private static final List<String> STEPS = List.of("SAME_DAY", "WITHIN_3_DAYS", "NOT_YET", "DOES_NOT_APPLY");

    @Test
    void isTheStepThatHalfOfThemDoNotPass() {
        assertThat(middle(RecordDimension.WAIT_PLAN, 3, 2, 1, 0)).contains("SAME_DAY");
        assertThat(middle(RecordDimension.WAIT_PLAN, 1, 3, 1, 0)).contains("WITHIN_3_DAYS");
    }

    @Test
    void countsWhoStillWaitsAndNotWhomItDoesNotConcern() {
        assertThat(middle(RecordDimension.WAIT_PLAN, 1, 0, 2, 0)).contains("NOT_YET");
        assertThat(middle(RecordDimension.WAIT_PLAN, 1, 0, 0, 9)).contains("SAME_DAY");
    }

    @Test
    void isNotThereForNobodyAndForWhatHasNoSteps() {
        assertThat(middle(RecordDimension.WAIT_PLAN, 0, 0, 0, 4)).isEmpty();
        assertThat(middle(RecordDimension.STATUS, 3, 2, 1, 0)).isEmpty();
    }

    private static Optional<String> middle(RecordDimension dimension, int... figures) {
        return Middle.of(CountedExamples.table(dimension, STEPS, figures), 0, 0);
    }
}
