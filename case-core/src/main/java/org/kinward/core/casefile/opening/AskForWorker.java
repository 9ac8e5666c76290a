package org.kinward.core.casefile.opening;

import java.time.Duration;
import java.time.Instant;

import org.kinward.core.casefile.OpenCaseFile;
import org.kinward.core.intake.Intake;
import org.kinward.core.task.Task;
import org.kinward.core.task.TaskKind;
import org.kinward.core.task.Tasks;

/** A manager of the place is asked to name a worker for a record that nobody leads. */
public class AskForWorker implements FirstDuty {

    /** The manager names a worker in the morning, not at night. */
    private static final Duration UNTIL_ASSIGNED = Duration.ofHours(12);

    private final Tasks tasks;

    public AskForWorker(Tasks tasks) {
        this.tasks = tasks;
    }

    /** What was told on paper has waited already. */
    @Override
    public void begins(OpenCaseFile file, Intake.Start start, Instant now) {
        if (file.home().worker().isEmpty()) {
            var about = new Task.About(file.intake().value(), file.home().agency(), file.home().place());
            var since = start.paper().map(_ -> start.since()).orElse(now);
            tasks.open(Task.open(TaskKind.ASSIGN_WORKER, about, new Task.TaskFor.DutyOfficer(),
                    since.plus(UNTIL_ASSIGNED)));
        }
    }
}
