package org.kinward.core.task;

import java.time.Instant;

import jakarta.transaction.Transactional;
import org.kinward.core.access.PersonId;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;

/** Says that a task is done, once. */
public class FinishTask {

    /** What came of it. */
    public enum Outcome {
        DONE, WAS_DONE_ALREADY, ENDS_BY_ITS_MOVE, NOT_THERE
    }

    private final Tasks tasks;
    private final AuditTrail trail;

    public FinishTask(Tasks tasks, AuditTrail trail) {
        this.tasks = tasks;
        this.trail = trail;
    }

    @Transactional
    public Outcome finish(TaskId id, PersonId by, Instant now) {
        var task = tasks.find(id);
        if (task.isEmpty()) {
            return Outcome.NOT_THERE;
        }
        if (task.get().kind().endsByItsMove()) {
            return Outcome.ENDS_BY_ITS_MOVE;
        }
        if (task.get().done().isPresent() || !tasks.close(task.get().doneBy(by, now))) {
            return Outcome.WAS_DONE_ALREADY;
        }
        trail.record(AuditEntry.done(AuditAction.TASK_DONE, AuditObject.TASK, id.value(), task.get().about().record()));
        return Outcome.DONE;
    }
}
