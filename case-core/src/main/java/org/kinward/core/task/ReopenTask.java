package org.kinward.core.task;

import java.time.Instant;

import jakarta.transaction.Transactional;
import org.kinward.core.access.PersonId;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;

/** Takes back that a task is done: who marked it may, for a while, for a slip of the finger. */
public class ReopenTask {

    /** What came of it. */
    public enum Outcome {
        OPEN_AGAIN, REFUSED, NOT_THERE
    }

    private final Tasks tasks;
    private final AuditTrail trail;

    public ReopenTask(Tasks tasks, AuditTrail trail) {
        this.tasks = tasks;
        this.trail = trail;
    }

    @Transactional
    public Outcome reopen(TaskId id, PersonId by, Instant now) {
        var task = tasks.find(id);
        if (task.isEmpty()) {
            return Outcome.NOT_THERE;
        }
        if (task.get().kind().endsByItsMove() || !task.get().mayBeReopenedBy(by, now) || !tasks.reopen(task.get())) {
            return Outcome.REFUSED;
        }
        trail.record(AuditEntry.done(AuditAction.TASK_REOPENED, AuditObject.TASK, id.value(),
                task.get().about().record()));
        return Outcome.OPEN_AGAIN;
    }
}
