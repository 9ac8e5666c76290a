package org.kinward.core.placement;

import java.time.Instant;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.PlaceId;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;

/** Reads and writes whom a place calls at night. The manager of the place writes, nobody else. */
public class KeepNightNumbers {

    private final NightNumbers numbers;
    private final AuditTrail trail;

    public KeepNightNumbers(NightNumbers numbers, AuditTrail trail) {
        this.numbers = numbers;
        this.trail = trail;
    }

    /**
     * As they stand, for the manager's page.
     *
     * @throws NotThere
     *             for a place that this person does not manage
     */
    @Transactional
    public NumberList read(PlaceId place, Actor manager) {
        refuse(place, manager);
        return numbers.list(place);
    }

    /**
     * Puts these in the place of all that stood there.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if somebody saved since they were shown; nothing is changed then
     */
    @Transactional
    public void keep(PlaceId place, NumberList wanted, Actor manager, Instant now) {
        refuse(place, manager);
        numbers.put(place, wanted, manager.person(), now);
        trail.record(AuditEntry.done(AuditAction.PLACE_CHANGED, AuditObject.NIGHT_NUMBERS, place.value()));
    }

    /** Writes down that numbers were sent and not kept: the page that shows them again shows it to nobody unseen. */
    @Transactional
    public void notKept(PlaceId place, Actor manager) {
        refuse(place, manager);
        trail.record(AuditEntry.refused(AuditAction.PLACE_CHANGED, AuditObject.NIGHT_NUMBERS, place.value()));
    }

    private static void refuse(PlaceId place, Actor manager) {
        if (!manager.places().managed().contains(place)) {
            throw new NotThere();
        }
    }
}
