package org.kinward.core.erasure.opening;

import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.casefile.ClosedCaseFile;
import org.kinward.core.casefile.OpenCaseFile;
import org.kinward.core.casefile.opening.HoldsClosed;
import org.kinward.core.casefile.opening.TakenUpAgain;
import org.kinward.core.erasure.Erasures;
import org.kinward.core.task.Task;

/**
 * Nothing is erased of a file on which people work: what was asked about a part of it is taken back by whoever opens it again,
 * and while what two people have decided is carried out it stays closed.
 */
public class PartsStay implements HoldsClosed, TakenUpAgain {

    private final Erasures erasures;

    private final AuditTrail trail;

    public PartsStay(Erasures erasures, AuditTrail trail) {
        this.erasures = erasures;
        this.trail = trail;
    }

    @Override
    public boolean holdsClosed(ClosedCaseFile file) {
        erasures.hold(file.intake());
        return erasures.isEndingPart(file.intake());
    }

    @Override
    public void again(OpenCaseFile file, Task.Done how) {
        erasures.takeBackParts(file.intake(), how.by(), how.at())
                .forEach(request -> trail.record(AuditEntry.done(AuditAction.ERASURE_TAKEN_BACK, AuditObject.ERASURE,
                        request.value(), file.id().value(), file.intake().value())));
    }
}
