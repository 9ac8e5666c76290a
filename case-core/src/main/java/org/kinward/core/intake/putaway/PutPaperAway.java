package org.kinward.core.intake.putaway;

import jakarta.transaction.Transactional;

import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.intake.Intakes;
import org.kinward.core.intake.putaway.PaperPutAway.Became;

/** Says what became of the paper that an intake was typed from. */
public class PutPaperAway {

    private final Intakes intakes;
    private final PapersPutAway papers;
    private final AuditTrail trail;

    public PutPaperAway(Intakes intakes, PapersPutAway papers, AuditTrail trail) {
        this.intakes = intakes;
        this.papers = papers;
        this.trail = trail;
    }

    /** What came of it. */
    public enum Outcome {
        /** It is written down, now or before. */
        KEPT,
        /** It is destroyed: nobody can file it any more. */
        DESTROYED_ALREADY,
        /** There is no such intake, or it was typed at once. */
        NOT_THERE
    }

    /** Writes it down for whoever sees the intake. */
    @Transactional
    public Outcome put(PaperPutAway said) {
        if (intakes.find(said.intake()).filter(intake -> intake.start().paper().isPresent()).isEmpty()) {
            return Outcome.NOT_THERE;
        }
        var before = papers.of(said.intake());
        if (before.contains(said.became())) {
            return Outcome.KEPT;
        }
        if (before.contains(Became.DESTROYED)) {
            return Outcome.DESTROYED_ALREADY;
        }
        papers.keep(said);
        trail.record(AuditEntry.done(AuditAction.ANSWER_CHANGED, AuditObject.PAPER_PUT_AWAY, said.intake().value()));
        return Outcome.KEPT;
    }
}
