package org.kinward.core.needs.term;

import java.time.Instant;
import java.util.Optional;

import org.kinward.core.casefile.OpenCaseFile;
import org.kinward.core.casefile.opening.FirstDuty;
import org.kinward.core.intake.Intake;
import org.kinward.core.task.Task;
import org.kinward.core.task.TaskKind;
import org.kinward.core.task.Tasks;

/**
 * With a record a first assessment of needs is due: so many hours after the child came, or after it was told on paper. Late
 * typing moves nothing (F24).
 */
public class PlanFirstAssessment implements FirstDuty {

    private final Tasks tasks;

    private final FirstWithins terms;

    public PlanFirstAssessment(Tasks tasks, FirstWithins terms) {
        this.tasks = tasks;
        this.terms = terms;
    }

    @Override
    public void begins(OpenCaseFile file, Intake.Start start, Instant now) {
        var about = new Task.About(file.intake().value(), file.home().agency(), file.home().place(),
                Optional.of(file.id().value()));
        tasks.open(Task.open(TaskKind.FIRST_ASSESSMENT, about, new Task.TaskFor.Place(),
                start.since().plus(terms.current().value().time())));
    }
}
