package org.kinward.core.statistics.desk;

import java.time.Instant;
import java.util.function.BooleanSupplier;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;

/** Writes down what happens at the desk. A ledger has a connection of its own, so the entry comes first: no entry, no figure. */
public class DeskNotes {

    private final AuditTrail trail;
    private final AskedReleases asked;

    /**
     * What is noted before it is written. Where nothing was written after all, because somebody was faster or because writing failed,
     * a second entry says so.
     */
    public record First(AuditAction action, AuditObject object, FamilyId family) {

        /**
         * Notes it, then writes.
         *
         * @param writing
         *            whether it was written
         */
        public boolean written(DeskNotes notes, BooleanSupplier writing) {
            notes.note(action, object, family);
            var isWritten = false;
            try {
                isWritten = writing.getAsBoolean();
            } finally {
                if (!isWritten) {
                    notes.refused(action, object, family);
                }
            }
            return isWritten;
        }
    }

    public DeskNotes(AuditTrail trail, AskedReleases asked) {
        this.trail = trail;
        this.asked = asked;
    }

    @Transactional
    public void note(AuditAction action, AuditObject object, FamilyId family) {
        trail.record(AuditEntry.done(action, object, family.value()));
    }

    /** That somebody asked for it and did not get it. */
    @Transactional
    public void refused(AuditAction action, AuditObject object, FamilyId family) {
        trail.record(AuditEntry.refused(action, object, family.value()));
    }

    /** A look at the list names the agency. */
    @Transactional
    public void listed(Actor actor) {
        trail.record(AuditEntry.done(AuditAction.FIGURES_VIEWED, AuditObject.RELEASE_FAMILY, actor.agency().value()));
    }

    /** A release that is asked for is found again on Today. */
    @Transactional
    public void asked(KeptFamily family, Actor actor, Instant at) {
        trail.record(AuditEntry.done(AuditAction.RELEASE_ASKED, AuditObject.RELEASE_FAMILY, family.id().value()));
        asked.stand(family, actor, at);
    }

    /** Until whoever asked has seen how it ended. */
    @Transactional
    public void seen(FamilyId family, Actor actor, Instant at) {
        asked.seen(family, actor, at);
    }
}
