package org.kinward.web.task;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.intake.CreatedIntake;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.Intakes;
import org.kinward.core.task.Task;
import org.kinward.core.task.TaskId;
import org.kinward.core.task.Tasks;
import org.kinward.web.shell.page.Words;
import org.springframework.stereotype.Component;

/** What somebody has marked as done and may still take back. */
@Component
public class JustDone {

    private final Tasks tasks;

    private final Intakes intakes;

    private final Clock clock;

    JustDone(Tasks tasks, Intakes intakes, Clock clock) {
        this.tasks = tasks;
        this.intakes = intakes;
        this.clock = clock;
    }

    /**
     * A task that was just marked.
     *
     * @param record
     *            the record it is about; the page that shows it writes down whose it was
     * @param named
     *            the reference number, or what to call a draft
     */
    public record Marked(UUID task, UUID record, Words what, Words named) {
    }

    /** The task, if it is there and this person may take it back. */
    @Transactional
    public Optional<Marked> by(Actor actor, UUID task) {
        return tasks.find(new TaskId(task)).filter(found -> found.mayBeReopenedBy(actor.person(), clock.instant()))
                .map(this::marked);
    }

    private Marked marked(Task task) {
        var named = intakes.find(new IntakeId(task.about().record())).filter(CreatedIntake.class::isInstance)
                .map(record -> Words.said(record.reference().shown())).orElseGet(() -> Words.keyed("task.draft"));
        return new Marked(task.id().value(), task.about().record(), Words.of(task.kind()), named);
    }
}
