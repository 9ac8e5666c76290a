package org.kinward.web.document.print;

import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditTrail;
import org.kinward.reporting.casefile.CaseHead;
import org.kinward.web.casefile.CaseReading;
import org.kinward.web.intake.print.PrintPurpose;
import org.springframework.stereotype.Component;

/** Reads the case for whoever prints, and writes the print down with its purpose. */
@Component
class PrintedPapers {

    private final CaseReading cases;
    private final AuditTrail trail;

    PrintedPapers(CaseReading cases, AuditTrail trail) {
        this.cases = cases;
        this.trail = trail;
    }

    @Transactional
    public CaseHead head(UUID file, Actor actor) {
        return cases.headForLeadOrShift(file, AuditAction.DOCUMENTS_VIEWED, actor);
    }

    @Transactional
    public void written(PaperKind paper, PrintPurpose purpose, CaseHead head) {
        trail.record(AuditEntry.done(AuditAction.PRINTED, paper.object(), head.ids().file(), head.ids().intake())
                .forPurpose(purpose.word()));
    }
}
