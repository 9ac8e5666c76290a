package org.kinward.core.casefile.opening;

import java.time.Instant;
import java.util.List;

import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.casefile.OpenCaseFile;
import org.kinward.core.identity.care.CareRight;
import org.kinward.core.identity.mend.Outbox;
import org.kinward.core.identity.mend.OutboxTask;
import org.kinward.core.intake.Intake;
import org.kinward.core.reference.ReferenceNumbers;

/**
 * What must be true of every new record, in the transaction that creates it: its number is issued, the vault will hold
 * what the draft gathered, the first duties of people are on their lists, and the audit trail knows.
 */
public class RecordCreated {

    private final ReferenceNumbers numbers;
    private final Outbox outbox;
    private final List<FirstDuty> duties;
    private final AuditTrail trail;

    public RecordCreated(ReferenceNumbers numbers, Outbox outbox, List<FirstDuty> duties, AuditTrail trail) {
        this.numbers = numbers;
        this.outbox = outbox;
        this.duties = List.copyOf(duties);
        this.trail = trail;
    }

    /**
     * Sees to it.
     *
     * @param start
     *            how the child came: from when hours count
     */
    void of(OpenCaseFile file, Intake.Start start, Instant now) {
        if (!numbers.issue(file.reference())) {
            throw new IllegalStateException("the number of a draft was not reserved");
        }
        outbox.leave(new OutboxTask.VaultHeld(file.reference()));
        file.home().worker().ifPresent(lead -> outbox.leave(new OutboxTask.CareGrant(
                new CareRight.LeadWorker(file.reference(), lead), now)));
        duties.forEach(duty -> duty.begins(file, start, now));
        trail.record(AuditEntry.done(AuditAction.RECORD_CREATED, AuditObject.CASE_FILE, file.id().value(),
                file.intake().value(), file.child().value()));
    }
}
