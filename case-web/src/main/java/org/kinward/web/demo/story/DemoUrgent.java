package org.kinward.web.demo.story;

import java.time.Instant;
import java.util.Objects;

import org.kinward.core.access.Actor;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.task.FinishTask;
import org.kinward.core.task.Tasks;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What had to be done at once was done then; only the newest children still wait for it. */
@Component
@Profile("demo & !production")
public final class DemoUrgent {

    private final Tasks tasks;
    private final FinishTask finish;
    private final TransactionTemplate transaction;

    DemoUrgent(Tasks tasks, FinishTask finish, TransactionTemplate transaction) {
        this.tasks = tasks;
        this.finish = finish;
        this.transaction = transaction;
    }

    public void settle(IntakeId intake, Actor by, Instant came) {
        var open = Objects.requireNonNull(transaction.execute(_ -> tasks.openOf(intake.value())));
        open.stream().filter(task -> task.kind().isUrgent())
                .forEach(task -> finish.finish(task.id(), by.person(), came));
    }
}
