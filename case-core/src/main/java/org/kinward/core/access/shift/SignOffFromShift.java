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

/** Ends a carer's duty. The vault takes its right away first, so that a crash leaves too little and never too much. */
public final class SignOffFromShift {

    private final Shifts shifts;
    private final CareMirror mirror;
    private final AccountsWork work;
    private final AuditTrail trail;

    public SignOffFromShift(Shifts shifts, CareMirror mirror, AccountsWork work, AuditTrail trail) {
        this.shifts = shifts;
        this.mirror = mirror;
        this.work = work;
        this.trail = trail;
    }

    /** Ends the shift at this place. */
    public void signOff(Actor carer, PlaceId place, Instant now) {
        var shift = shifts.open(carer.person(), place, now).orElseThrow(NotThere::new);
        mirror.taken(shift, now);
        work.together(() -> {
            shifts.end(shift, now);
            trail.record(AuditEntry.done(AuditAction.SHIFT_ENDED, AuditObject.PLACE, place.value()));
            return shift;
        });
    }
}
