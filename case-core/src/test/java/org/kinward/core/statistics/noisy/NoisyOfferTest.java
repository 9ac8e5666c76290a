package org.kinward.core.statistics.noisy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.kinward.core.statistics.family.OfferedTable;
import org.kinward.core.statistics.question.RecordDimension;

class NoisyOfferTest {

    /** What police and courts did never leaves in a table (ADR 119), nor what stays in (ADR 153); of all else with several answers there is one. */
    @Test
    void isOfferedForEveryQuestionOfSeveralAnswers() {
        var offered = Arrays.stream(OfferedTable.values()).filter(OfferedTable::countsMoreThanOnce)
                .map(table -> table.by().getFirst().dimension()).toList();

        assertThat(offered).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(
                Arrays.stream(RecordDimension.values()).filter(RecordDimension::countsMoreThanOnce)
                        .filter(dimension -> !dimension.isOfCourts() && !dimension.staysIn()).toList());
    }
}
