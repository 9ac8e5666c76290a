package org.kinward.core.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.transaction.Transactional;
import org.kinward.core.access.PersonId;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.casefile.away.AwayCasework;
import org.kinward.core.casefile.away.Cover;
import org.kinward.core.casefile.away.Covers;
import org.kinward.core.identity.care.CareRight;
import org.kinward.core.identity.mend.Outbox;
import org.kinward.core.identity.mend.OutboxTask;
import org.kinward.core.task.Task;
import org.kinward.core.task.TaskKind;
import org.kinward.core.task.Tasks;

/** The casework part of {@link AssignWorker}: new worker, audit entry and the vault's task in one transaction. */
public class HandOver {

    private final CaseFiles files;
    private final InHand inHand;
    private final Outbox outbox;
    private final AuditTrail trail;

    public HandOver(CaseFiles files, InHand inHand, Outbox outbox, AuditTrail trail) {
        this.files = files;
        this.inHand = inHand;
        this.outbox = outbox;
        this.trail = trail;
    }

    /** What a worker has in hand with a case file: it does not go with it to another. */
    public record InHand(Tasks tasks, Covers covers) {
    }

    /** Who covers the child for the lead worker it has now: nobody does for the next. */
    @Transactional
    public List<Cover> covered(OpenCaseFile file, Instant now) {
        return inHand.covers().ofChild(file.intake().value(), now);
    }

    /** The case file as it is now; empty if it is not there for the acting person, or not open. */
    @Transactional
    public Optional<OpenCaseFile> find(CaseFileId id) {
        return files.find(id).filter(OpenCaseFile.class::isInstance).map(OpenCaseFile.class::cast);
    }

    /** Whether this person works for the agency of the case file and is not shut out. */
    @Transactional
    public boolean mayTake(OpenCaseFile file, PersonId worker) {
        return files.mayTake(file, worker);
    }

    /** Hands over to the worker whom the case file names now; that somebody was to be named is done with it. */
    @Transactional
    public void handOver(OpenCaseFile assigned, CareRight.LeadWorker right, Task.Done named) {
        files.assign(assigned);
        var over = covered(assigned, named.at());
        inHand.covers().end(over, named.at());
        over.forEach(cover -> trail.record(AwayCasework.entry(AuditAction.COVER_ENDED, cover)));
        inHand.tasks().openOf(assigned.intake().value()).stream().filter(task -> task.kind() == TaskKind.ASSIGN_WORKER)
                .forEach(task -> inHand.tasks().close(task.doneBy(named.by(), named.at())));
        outbox.leave(new OutboxTask.CareGrant(right, named.at()));
        trail.record(AuditEntry.done(AuditAction.WORKER_ASSIGNED, AuditObject.CASE_FILE, assigned.id().value(),
                assigned.intake().value()));
    }
}
