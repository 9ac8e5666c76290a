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
import org.kinward.core.saving.DoneOnce;
import org.kinward.core.saving.OnceKey;

/**
 * Writes down what a child said to a contact card, and that a card was printed. A card found on a child marks the child, and
 * whoever finds a number can pretend to be entitled: so nothing of the case is on it, and nothing of it is kept (F38).
 */
public class OfferCard {

    private final Intakes intakes;
    private final CardOffers offers;
    private final DoneOnce once;
    private final AuditTrail trail;

    /** What came of it. */
    public enum Outcome {
        /** It is kept, now or since the first press of this button. */
        KEPT,
        /** This form has kept another answer already: it was chosen anew, after Back. */
        OTHER_ANSWER, NOT_THERE
    }

    public OfferCard(Intakes intakes, CardOffers offers, DoneOnce once, AuditTrail trail) {
        this.intakes = intakes;
        this.offers = offers;
        this.once = once;
        this.trail = trail;
    }

    /** Keeps what the child said, if there is such a record for this person. */
    @Transactional
    public Outcome offered(UUID key, IntakeId intake, CardOffer offer) {
        if (isMissing(intake)) {
            return Outcome.NOT_THERE;
        }
        var stamp = new OnceKey(key, "card of " + intake.value() + " " + offer.answer());
        return switch (once.claim(stamp, offer.by(), key.toString())) {
            case DoneOnce.Claim.Done _ -> Outcome.KEPT;
            case DoneOnce.Claim.OtherRequest _ -> Outcome.OTHER_ANSWER;
            case DoneOnce.Claim.Fresh _ -> {
                if (offers.add(key, intake, offer)) {
                    trail.record(AuditEntry.done(AuditAction.ANSWER_CHANGED, AuditObject.CONTACT_CARD,
                            intake.value()));
                }
                yield Outcome.KEPT;
            }
        };
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
