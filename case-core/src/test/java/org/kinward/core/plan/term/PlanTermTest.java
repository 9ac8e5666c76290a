package org.kinward.core.plan.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinward.core.consent.asked.CaseAtTheLake.NOON;

import java.time.Duration;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.kinward.core.casefile.OpenCaseFile;
import org.kinward.core.consent.asked.CaseAtTheLake;
import org.kinward.core.intake.Intake;
import org.kinward.core.task.Task;
import org.kinward.core.task.TaskKind;

/** Fourteen days after the child came, whenever the record was typed; an agency can set other days. */
class PlanTermTest {

    private final CaseAtTheLake lake = new CaseAtTheLake();
    private final InMemoryPlanTerms terms = new InMemoryPlanTerms();

    @Test
    void countsFromWhenTheChildCame() {
        var file = (OpenCaseFile) lake.files.find(lake.file).orElseThrow();
        var start = new Intake.Start(lake.ama.person(), NOON, Optional.empty());

        new MakePlanInTime(lake.tasks, terms).begins(file, start, NOON.plusSeconds(90_000));

        assertThat(lake.open(TaskKind.MAKE_PLAN)).singleElement()
                .returns(NOON.plus(Duration.ofDays(14)), Task::due)
                .returns(Optional.of(lake.file.value()), task -> task.about().thing());
    }

    @Test
    void isADayAtLeastAndThreeMonthsAtMost() {
        assertThatThrownBy(() -> new PlanTerm(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PlanTerm(91)).isInstanceOf(IllegalArgumentException.class);
    }
}
