package org.kinward.persistence.access;

import java.time.Instant;

import org.kinward.core.access.shift.CareMirror;
import org.kinward.core.access.shift.Shift;
import org.kinward.core.identity.care.CareRight;
import org.kinward.core.identity.care.DirectCare;
import org.springframework.stereotype.Component;

/** Tells the vault who is on shift. */
@Component
final class VaultCareMirror implements CareMirror {

    private final DirectCare mirror;

    VaultCareMirror(DirectCare mirror) {
        this.mirror = mirror;
    }

    @Override
    public void given(Shift shift, Instant decidedAt) {
        mirror.grant(right(shift), decidedAt);
    }

    @Override
    public void taken(Shift shift, Instant decidedAt) {
        mirror.revoke(right(shift), decidedAt);
    }

    private static CareRight right(Shift shift) {
        return new CareRight.OnShift(shift.carer(), shift.place(), shift.endsBy());
    }
}
