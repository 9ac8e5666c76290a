package org.kinward.core.intake.putaway;

import java.util.OptionalInt;

import jakarta.transaction.Transactional;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.intake.Intakes;
import org.kinward.core.intake.putaway.PaperPutAway.Became;
import org.kinward.core.intake.putaway.PaperPutAway.Paper.OfFirstHour;
import org.kinward.core.intake.putaway.PaperPutAway.Paper.OfPage;
import org.kinward.core.intake.putaway.PaperPutAway.Paper.OfTalk;
import org.kinward.core.intake.talk.Talk;
import org.kinward.core.intake.talk.Talks;

/** Says what became of the paper that an intake, a talk or a page of a record was typed from. */
public class PutPaperAway {

    private final Intakes intakes;
    private final Talks talks;
    private final PapersPutAway papers;
    private final AuditTrail trail;

    public PutPaperAway(Intakes intakes, Talks talks, PapersPutAway papers, AuditTrail trail) {
        this.intakes = intakes;
        this.talks = talks;
        this.papers = papers;
        this.trail = trail;
    }

    /** What came of it. */
    public enum Outcome {
        /** It is written down, now or before. */
        KEPT,
        /** It is destroyed: nobody can file it any more. */
        DESTROYED_ALREADY,
        /** There is no such intake, talk or page, or it was typed at once. */
        NOT_THERE
    }

    /** Writes it down for whoever sees the intake. */
    @Transactional
    public Outcome put(PaperPutAway said) {
        if (!isThere(said.paper())) {
            return Outcome.NOT_THERE;
        }
        var before = papers.of(said.paper());
        if (before.contains(said.became())) {
            return Outcome.KEPT;
        }
        if (before.contains(Became.DESTROYED)) {
            return Outcome.DESTROYED_ALREADY;
        }
        papers.keep(said);
        trail.record(AuditEntry.done(AuditAction.ANSWER_CHANGED, AuditObject.PAPER_PUT_AWAY,
                said.paper().intake().value()));
        return Outcome.KEPT;
    }

    /** Whether there is such a paper for the acting person. */
    @Transactional
    public boolean knows(PaperPutAway.Paper paper) {
        return isThere(paper);
    }

    private boolean isThere(PaperPutAway.Paper paper) {
        var intake = intakes.find(paper.intake());
        return intake.isPresent() && switch (paper) {
            case OfFirstHour _ -> intake.get().start().paper().isPresent();
            case OfTalk talk -> Talk.paper(talks.of(talk.intake()), OptionalInt.of(talk.number())).isPresent();
            case OfPage page -> papers.isTyped(page);
        };
    }
}
