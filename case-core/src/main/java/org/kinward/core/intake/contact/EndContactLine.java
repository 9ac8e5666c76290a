package org.kinward.core.intake.contact;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.intake.CreatedIntake;
import org.kinward.core.intake.DraftIntake;
import org.kinward.core.intake.Intake;
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

    /** Whether this person may say so: the lead worker and the managers of the place, never who is only on shift. */
    public static boolean mayEnd(Intake intake, Actor actor) {
        var home = intake.home();
        return actor.isLead(intake.id().value(), home.worker()) || actor.places().managed().contains(home.place());
    }

    /** Ends the line of an intake whose case the acting person works on. */
    @Transactional
    public Outcome end(EndedLine ended, Actor actor) {
        var there = intakes.find(ended.intake())
                .filter(intake -> intake instanceof DraftIntake || intake instanceof CreatedIntake)
                .filter(intake -> mayEnd(intake, actor));
        if (there.isEmpty()) {
            return Outcome.NOT_THERE;
        }
        lines.end(ended);
        trail.record(AuditEntry.done(AuditAction.ANSWER_CHANGED, AuditObject.CONTACT_LINE, ended.intake().value()));
        return Outcome.ENDED;
    }
}
