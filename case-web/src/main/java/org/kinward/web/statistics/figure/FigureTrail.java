package org.kinward.web.statistics.figure;

import java.util.List;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.statistics.asked.OwnFigures;
import org.springframework.stereotype.Component;

/** Writes down that somebody looked at figures: of which kind, how many, and of whom; never what they say. */
@Component
public class FigureTrail {

    private final AuditTrail trail;

    FigureTrail(AuditTrail trail) {
        this.trail = trail;
    }

    /** Before the page is shown, and committed: figures are read on a connection of their own. */
    @Transactional
    public void seen(String kind, long figures, Actor actor) {
        trail.record(new AuditEntry(AuditAction.FIGURES_VIEWED, AuditObject.FIGURES,
                List.copyOf(OwnFigures.ofWhom(actor)), AuditEntry.Outcome.DONE)
                .forPurpose(kind + "_" + figures + "_figures"));
    }

    /** That a snapshot was taken. */
    @Transactional
    public void taken(Actor actor) {
        trail.record(AuditEntry.done(AuditAction.FIGURES_TAKEN, AuditObject.FIGURES, actor.agency().value()));
    }
}
