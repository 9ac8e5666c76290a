package org.kinward.core.intake.later.suspect;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.intake.CreatedIntake;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.Intakes;
import org.kinward.core.saving.DoneOnce;
import org.kinward.core.saving.OnceKey;
import org.kinward.core.saving.StaleRevision;

/**
 * Writes down a suspected person, in two steps with the vault between them: casework says where in the vault, the vault
 * keeps it, casework says that it was done.
 */
public class NoteSuspect {

    /** Slots below are taken by what an event has sealed. */
    private static final int FIRST_SLOT = 100;

    private final Intakes intakes;
    private final Suspects suspects;
    private final DoneOnce once;
    private final AuditTrail trail;

    public NoteSuspect(Intakes intakes, Suspects suspects, DoneOnce once, AuditTrail trail) {
        this.intakes = intakes;
        this.suspects = suspects;
        this.once = once;
        this.trail = trail;
    }

    /**
     * Where it goes.
     *
     * @param written
     *            how often somebody wrote before
     */
    public record Place(CreatedIntake intake, int written) {

        /** The slot of the vault. */
        public int slot() {
            return FIRST_SLOT + written;
        }

        /** Whether one more fits. */
        public boolean hasRoom() {
            return written < Suspects.MOST;
        }
    }

    /** The place for one more; empty if there is no such record for this person. */
    @Transactional
    public Optional<Place> look(IntakeId intake) {
        return intakes.find(intake).filter(CreatedIntake.class::isInstance).map(CreatedIntake.class::cast)
                .map(found -> new Place(found, suspects.written(intake)));
    }

    /**
     * Says that the vault has kept it, once for each form.
     *
     * @throws StaleRevision
     *             if somebody has written since the place was seen
     */
    @Transactional
    public void done(UUID key, Place place, Actor by, Instant now) {
        var intake = place.intake().id();
        var stamp = new OnceKey(key, "suspected person of " + intake.value() + " " + place.written());
        if (once.claim(stamp, by.person(), key.toString()) instanceof DoneOnce.Claim.Fresh) {
            if (!suspects.wrote(intake, place.written() + 1, by.person(), now)) {
                throw new StaleRevision();
            }
            trail.record(AuditEntry.done(AuditAction.IDENTITY_WRITTEN, AuditObject.SUSPECTED_PERSON, intake.value()));
        }
    }
}
