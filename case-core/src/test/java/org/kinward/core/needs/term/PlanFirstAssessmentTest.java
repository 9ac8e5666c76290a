package org.kinward.core.needs.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinward.core.consent.asked.CaseAtTheLake.NOON;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinward.core.casefile.OpenCaseFile;
import org.kinward.core.consent.asked.CaseAtTheLake;
import org.kinward.core.intake.Intake;
import org.kinward.core.saving.Revision;
import org.kinward.core.setting.AgencySetting;
import org.kinward.core.task.Task;
import org.kinward.core.task.TaskKind;

/** Three days after the child came, whenever the record was typed; an agency can set other hours. */
class PlanFirstAssessmentTest {

    private final CaseAtTheLake lake = new CaseAtTheLake();
    private final InMemoryFirstWithins terms = new InMemoryFirstWithins();
    private final PlanFirstAssessment plan = new PlanFirstAssessment(lake.tasks, terms);

    @Test
    void countsFromWhenTheChildCameAndNotFromTheTyping() {
        begins(NOON, NOON.plus(Duration.ofHours(20)));

        assertThat(lake.open(TaskKind.FIRST_ASSESSMENT)).extracting(Task::due)
                .containsExactly(NOON.plus(Duration.ofHours(72)));
        assertThat(lake.open(TaskKind.FIRST_ASSESSMENT).getFirst().about().thing()).contains(lake.file.value());
    }

    @Test
    void takesTheHoursOfTheAgencyForRecordsFromThenOn() {
        terms.set(new AgencySetting.Set<>(new FirstWithin(24), lake.mensah.person(), NOON), Revision.NEW);

        begins(NOON, NOON);

        assertThat(lake.open(TaskKind.FIRST_ASSESSMENT)).extracting(Task::due)
                .containsExactly(NOON.plus(Duration.ofHours(24)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -3, FirstWithin.MOST + 1})
    void isNoTimeAtAllOrTooLong(int hours) {
        assertThatThrownBy(() -> new FirstWithin(hours)).isInstanceOf(IllegalArgumentException.class);
    }

    private void begins(Instant came, Instant typed) {
        var file = (OpenCaseFile) lake.files.find(lake.file).orElseThrow();
        plan.begins(file, new Intake.Start(lake.ama.person(), came, Optional.empty()), typed);
    }
}
