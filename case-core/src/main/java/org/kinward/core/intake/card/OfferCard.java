package org.kinward.core.intake.card;

import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.intake.CreatedIntake;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.Intakes;

/**
 * Writes down what a child said to a contact card, and that a card was printed. A card found on a child marks the child, and
 * whoever finds a number can pretend to be entitled: so nothing of the case is on it, and nothing of it is kept (F38).
 */
public class OfferCard {

    private final Intakes intakes;
    private final CardOffers offers;
    private final AuditTrail trail;

    public OfferCard(Intakes intakes, CardOffers offers, AuditTrail trail) {
        this.intakes = intakes;
        this.offers = offers;
        this.trail = trail;
    }

    /** Whether there is such a record for this person; what the child said is kept then, each press once. */
    @Transactional
    public boolean offered(UUID key, IntakeId intake, CardOffer offer) {
        if (isMissing(intake)) {
            return false;
        }
        if (offers.add(key, intake, offer)) {
            trail.record(AuditEntry.done(AuditAction.ANSWER_CHANGED, AuditObject.CONTACT_CARD, intake.value()));
        }
        return true;
    }

    /** Whether there is such a record for this person; that a card was printed is in the audit trail then. */
    @Transactional
    public boolean printed(IntakeId intake) {
        if (isMissing(intake)) {
            return false;
        }
        trail.record(AuditEntry.done(AuditAction.PRINTED, AuditObject.CONTACT_CARD, intake.value()));
        return true;
    }

    private boolean isMissing(IntakeId intake) {
        return intakes.find(intake).filter(CreatedIntake.class::isInstance).isEmpty();
    }
}
