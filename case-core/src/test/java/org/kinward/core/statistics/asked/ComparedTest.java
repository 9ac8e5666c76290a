package org.kinward.core.statistics.asked;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.kinward.core.statistics.question.RecordDimension;
import org.kinward.core.statistics.table.CountedExamples;
import org.kinward.core.statistics.table.Rate;

/** Whom a share leaves in its whole, and whom it leaves out. */
class ComparedTest {

    @Test
    void whoWasNotReachedAndWhoIsNotKnownStayInTheWhole() {
        var table = CountedExamples.table(RecordDimension.SCHOOL_NOW,
                List.of("WELL", "SO_SO", "BAD", "NOT_REACHED", "NOT_KNOWN", "DOES_NOT_APPLY"),
                new int[]{4, 2, 1, 5, 3, 20});

        assertThat(Reached.of(table, Indicator.SCHOOL.good())).isEqualTo(new Reached(new Rate(6, 15), 5, 3));
    }

    @Test
    void ofNobodyThereIsNoShare() {
        var table = CountedExamples.table(RecordDimension.HELP_END, List.of("YES", "DOES_NOT_APPLY"), new int[]{0, 9});

        assertThat(Reached.of(table, Indicator.HELP.good()).good().share()).isEmpty();
    }

    @Test
    void everyIndicatorIsLookedAtThreeTimesAndKnowsItsGoodAnswers() {
        for (var indicator : Indicator.values()) {
            assertThat(indicator.moments()).hasSize(3).allSatisfy(
                    moment -> assertThat(moment.codes()).containsAll(indicator.good()).contains("NOT_REACHED"));
        }
    }

    @Test
    void aProfileComparesOnlyThoseWhoWereAskedAboutAndPutsTheLargestDifferenceFirst() {
        var table = CountedExamples.table(RecordDimension.FACTOR, List.of("DEBT", "ALONE", "NOT_ASKED_YET"),
                new int[]{2, 3, 5}, new int[]{8, 2, 10});

        var profile = Profile.of(table);

        assertThat(profile.lines()).containsExactly(new Profile.Line("ALONE", new Rate(3, 5), new Rate(2, 10)),
                new Profile.Line("DEBT", new Rate(2, 5), new Rate(8, 10)));
        assertThat(profile.trafficked()).isEqualTo(new Profile.NotAsked(5, 10));
    }

    @Test
    void noChildIsInBothGroupsOfAProfile() {
        var groups = Profile.wish(CountedExamples.QUARTER).populations().stream()
                .map(group -> group.only().getFirst().categories()).toList();

        assertThat(groups.getFirst()).doesNotContainAnyElementsOf(groups.getLast());
        assertThat(RecordDimension.STATUS.codes()).hasSize(groups.getFirst().size() + groups.getLast().size());
    }
}
