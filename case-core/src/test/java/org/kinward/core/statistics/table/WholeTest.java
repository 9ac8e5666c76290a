package org.kinward.core.statistics.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class WholeTest {

    /** Two lines of two columns: 1 2 | 3, 4 5 | 9, and below 5 7 | 12. */
    private static final Counts COUNTS = new Counts(new int[]{3, 3}, new int[]{12, 5, 7, 3, 1, 2, 9, 4, 5});

    @Test
    void isOfTheLineTheColumnOrEverybody() {
        assertThat(Whole.LINE.rate(COUNTS, List.of(2, 1))).isEqualTo(new Rate(4, 9));
        assertThat(Whole.COLUMN.rate(COUNTS, List.of(2, 1))).isEqualTo(new Rate(4, 5));
        assertThat(Whole.ALL.rate(COUNTS, List.of(2, 1))).isEqualTo(new Rate(4, 12));
    }

    @Test
    void marginsAreSharesToo() {
        assertThat(Whole.LINE.rate(COUNTS, List.of(2, Counts.ALL))).isEqualTo(new Rate(9, 9));
        assertThat(Whole.COLUMN.rate(COUNTS, List.of(2, Counts.ALL))).isEqualTo(new Rate(9, 12));
    }

    @Test
    void ofOneCriterionEveryWholeIsEverybody() {
        var alone = new Counts(new int[]{3}, new int[]{5, 2, 3});

        for (var whole : Whole.values()) {
            assertThat(whole.rate(alone, List.of(1))).isEqualTo(new Rate(2, 5));
        }
        assertThat(Whole.of("NOTHING")).isEmpty();
    }
}
