package org.kinward.core.followup.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinward.core.followup.HowSeen.NEWS_ONLY;
import static org.kinward.core.followup.HowSeen.SEEN;
import static org.kinward.core.followup.HowSeen.SEEN_ALONE;
import static org.kinward.core.followup.HowSeen.SEEN_BY_OTHERS;
import static org.kinward.core.followup.HowSeen.SPOKE_BY_PHONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.kinward.core.followup.HowSeen;
import org.kinward.core.followup.Solution;
import org.kinward.core.risk.DangerLevel;

/** First and last alone, at least every second seen: whatever an agency sets, and what is shipped (FIELD F90). */
class ScheduleTest {

    @Test
    void shipsAScheduleForEveryChild() {
        for (var solution : Solution.values()) {
            for (var danger : DangerLevel.values()) {
                assertThat(Shipped.of(solution, danger).steps()).as("%s %s", solution, danger).isNotEmpty();
            }
        }
        assertThat(Shipped.of(Solution.HOME_OR_KIN, DangerLevel.LOW).steps()).extracting(Step::days)
                .containsExactly(2, 14, 30, 61, 91, 122, 152, 183, 274, 365, 548, 731);
        assertThat(Shipped.of(Solution.HOME_OR_KIN, DangerLevel.HIGH).steps().getFirst())
                .isEqualTo(new Step(7, SEEN_ALONE));
    }

    @Test
    void saysWhatIsWrong() {
        assertThat(Schedule.problem(List.of())).contains(Schedule.Problem.NONE_AT_ALL);
        assertThat(problem(7, SEEN, 30, SEEN_ALONE)).contains(Schedule.Problem.FIRST_NOT_ALONE);
        assertThat(problem(7, SEEN_ALONE, 30, SEEN)).contains(Schedule.Problem.LAST_NOT_ALONE);
        assertThat(problem(7, SEEN_ALONE, 14, SPOKE_BY_PHONE, 21, NEWS_ONLY, 30, SEEN_ALONE))
                .contains(Schedule.Problem.TWO_UNSEEN);
        assertThat(problem(7, SEEN_ALONE, 7, SEEN_ALONE)).contains(Schedule.Problem.SAME_DAY);
        assertThat(problem(7, SEEN_ALONE, 14, SPOKE_BY_PHONE, 21, SEEN_BY_OTHERS, 30, SEEN_ALONE)).isEmpty();
        assertThat(problem(2, SPOKE_BY_PHONE, 14, SEEN_ALONE)).as("an arrival is confirmed").isEmpty();
        assertThat(problem(5, SPOKE_BY_PHONE, 14, SEEN_ALONE)).contains(Schedule.Problem.FIRST_NOT_ALONE);
        assertThatThrownBy(() -> Schedule.of(7, SEEN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Step(0, SEEN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void keepsItsRuleWhateverIsTyped(@ForAll List<HowSeen> kinds) {
        var steps = new ArrayList<Step>();
        kinds.stream().limit(Schedule.MOST).forEach(kind -> steps.add(new Step(10 * (steps.size() + 1), kind)));

        if (Schedule.problem(steps).isEmpty()) {
            var kept = new Schedule(steps).steps();
            assertThat(kept.getFirst().need()).isEqualTo(SEEN_ALONE);
            assertThat(kept.getLast().need()).isEqualTo(SEEN_ALONE);
            for (var at = 1; at < kept.size(); at++) {
                assertThat(kept.get(at).need().isSeen() || kept.get(at - 1).need().isSeen()).isTrue();
            }
        } else {
            assertThatThrownBy(() -> new Schedule(steps)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static Optional<Schedule.Problem> problem(Object... daysAndKinds) {
        var steps = new ArrayList<Step>();
        for (var at = 0; at < daysAndKinds.length; at += 2) {
            steps.add(new Step((Integer) daysAndKinds[at], (HowSeen) daysAndKinds[at + 1]));
        }
        return Schedule.problem(steps);
    }
}
