package org.kinward.core.casefile;

import java.time.Duration;
import java.time.Instant;

import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.identity.care.CareRight;
import org.kinward.core.identity.mend.Outbox;
import org.kinward.core.identity.mend.OutboxTask;
import org.kinward.core.reference.ReferenceNumbers;
import org.kinward.core.task.Task;
import org.kinward.core.task.TaskKind;
import org.kinward.core.task.Tasks;

/**
 * What must be true of every new record, in the transaction that creates it: its number is issued, the vault will hold
 * what the draft gathered, the manager is asked to name a worker, and the audit trail knows.
 */
public class RecordCreated {

    /** The manager names a worker in the morning, not at night. */
    private static final Duration UNTIL_ASSIGNED = Duration.ofHours(12);

    private final ReferenceNumbers numbers;
    private final Outbox outbox;
    private final Tasks tasks;
    private final AuditTrail trail;

    public RecordCreated(ReferenceNumbers numbers, Outbox outbox, Tasks tasks, AuditTrail trail) {
        this.numbers = numbers;
        this.outbox = outbox;
        this.tasks = tasks;
        this.trail = trail;
    }

    /**
     * Sees to it.
     *
     * @param since
     *            from when hours count: what was told on paper has waited already
     */
    void of(OpenCaseFile file, Instant since, Instant now) {
        if (!numbers.issue(file.reference())) {
            throw new IllegalStateException("the number of a draft was not reserved");
        }
        outbox.leave(new OutboxTask.VaultHeld(file.reference()));
        file.home().worker().ifPresentOrElse(lead -> outbox.leave(new OutboxTask.CareGrant(
                new CareRight.LeadWorker(file.reference(), lead), now)), () -> askForWorker(file, since));
        trail.record(AuditEntry.done(AuditAction.RECORD_CREATED, AuditObject.CASE_FILE, file.id().value(),
                file.intake().value(), file.child().value()));
    }

    private void askForWorker(OpenCaseFile file, Instant since) {
        var about = new Task.About(file.intake().value(), file.home().agency(), file.home().place());
        tasks.open(Task.open(TaskKind.ASSIGN_WORKER, about, new Task.TaskFor.DutyOfficer(),
                since.plus(UNTIL_ASSIGNED)));
    }
}
