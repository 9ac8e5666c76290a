package org.kinward.core.plan.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinward.core.consent.asked.CaseAtTheLake.NOON;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.kinward.core.casefile.OpenCaseFile;
import org.kinward.core.consent.asked.CaseAtTheLake;
import org.kinward.core.intake.Intake;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.task.Task;
import org.kinward.core.task.TaskKind;

/** Fourteen days after the child came, whenever the record was typed; an agency can set other days. */
class PlanTermTest {

    private final CaseAtTheLake lake = new CaseAtTheLake();
    private final Kept terms = new Kept();
    private final SetPlanTerm set = new SetPlanTerm(terms, entry -> lake.trail.add(entry.action()));

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
    void isSetOnceAndNotOverSomethingUnseen() {
        set.set(new PlanTerm(21), Revision.NEW, lake.mensah, NOON);
        set.set(new PlanTerm(21), new Revision(9), lake.mensah, NOON);

        assertThat(terms.history()).hasSize(1);
        assertThatThrownBy(() -> set.set(new PlanTerm(7), Revision.NEW, lake.mensah, NOON))
                .isInstanceOf(StaleRevision.class);
        assertThatThrownBy(() -> new PlanTerm(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PlanTerm(91)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Days in a list. */
    private static final class Kept implements PlanTerms {

        private final List<Set> all = new ArrayList<>();

        @Override
        public Current current() {
            return all.isEmpty() ? new Current(PlanTerm.SHIPPED, Revision.NEW)
                    : new Current(all.getLast().term(), new Revision(all.size()));
        }

        @Override
        public List<Set> history() {
            return List.copyOf(all.reversed());
        }

        @Override
        public void set(PlanTerm term, Revision seen, By by) {
            if (!current().revision().equals(seen)) {
                throw new StaleRevision();
            }
            all.add(new Set(term, by));
        }
    }
}
