package org.kinward.core.intake.contact;

import jakarta.transaction.Transactional;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.intake.CreatedIntake;
import org.kinward.core.intake.DraftIntake;
import org.kinward.core.intake.Intakes;

/** Says that a line about somebody does not hold any more. Said twice, it is said once. */
public class EndContactLine {

    /** What came of it. */
    public enum Outcome {
        ENDED, NOT_THERE
    }

    private final Intakes intakes;
    private final EndedLines lines;
    private final AuditTrail trail;

    public EndContactLine(Intakes intakes, EndedLines lines, AuditTrail trail) {
        this.intakes = intakes;
        this.lines = lines;
        this.trail = trail;
    }

    /** Ends the line of an intake that the acting person may open. */
    @Transactional
    public Outcome end(EndedLine ended) {
        var there = intakes.find(ended.intake())
                .filter(intake -> intake instanceof DraftIntake || intake instanceof CreatedIntake);
        if (there.isEmpty()) {
            return Outcome.NOT_THERE;
        }
        lines.end(ended);
        trail.record(AuditEntry.done(AuditAction.ANSWER_CHANGED, AuditObject.CONTACT_LINE, ended.intake().value()));
        return Outcome.ENDED;
    }
}
