package org.kinward.core.access.shift;

import java.time.Instant;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.PlaceId;
import org.kinward.core.access.signin.AccountsWork;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;

/**
 * Puts a carer on duty at a place she belongs to. The vault is told after it is decided; signing on once more tells it
 * again, so a crash in between mends itself.
 */
public final class SignOnToShift {

    private final Shifts shifts;
    private final CareMirror mirror;
    private final AccountsWork work;
    private final AuditTrail trail;

    public SignOnToShift(Shifts shifts, CareMirror mirror, AccountsWork work, AuditTrail trail) {
        this.shifts = shifts;
        this.mirror = mirror;
        this.work = work;
        this.trail = trail;
    }

    /** Begins a shift, or goes on with the one that is open, also when that was begun by the same press on another device. */
    public Shift signOn(Actor carer, PlaceId place, Instant now) {
        if (!carer.places().member().contains(place)) {
            throw new NotThere();
        }
        var shift = work.together(() -> shifts.open(carer.person(), place, now)
                .orElseGet(() -> begin(Shift.begin(carer.person(), new Shift.At(place, carer.agency()), now))));
        mirror.given(shift, now);
        return shift;
    }

    private Shift begin(Shift shift) {
        if (!shifts.begin(shift)) {
            return shifts.open(shift.carer(), shift.place(), shift.signedOnAt()).orElseThrow(NotThere::new);
        }
        trail.record(AuditEntry.done(AuditAction.SHIFT_STARTED, AuditObject.PLACE, shift.place().value()));
        return shift;
    }
}
