package org.kinward.web.shelter.stay;

import java.util.Optional;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.identity.Kept;
import org.kinward.core.identity.Vault;
import org.kinward.core.identity.VaultEntry;
import org.kinward.core.identity.VaultField;
import org.kinward.core.identity.VaultSlot;
import org.kinward.core.identity.VaultText;
import org.kinward.core.saving.Revision;
import org.kinward.core.shelter.leaving.LeaveHouse;
import org.kinward.core.shelter.leaving.TakeBackArrival;
import org.kinward.core.shelter.stay.Said;
import org.kinward.core.shelter.stay.Stay;
import org.springframework.stereotype.Component;

/** Seals where a young person goes before casework ends its stay (SECURITY section 2.2), where somebody who hands over seals a name. */
@Component
class LeaveDesk {

    private final Vault vault;

    private final LeaveHouse leave;

    private final TakeBackArrival back;

    LeaveDesk(Vault vault, LeaveHouse leave, TakeBackArrival back) {
        this.vault = vault;
        this.leave = leave;
        this.back = back;
    }

    LeaveHouse.Outcome leave(LeaveHouse.Request request, Optional<VaultText> place, StayReading.Read read, Actor by) {
        var refusal = leave.refusal(request, by, read.house().now());
        if (refusal.isPresent()) {
            return refusal.get();
        }
        return place.filter(typed -> !isSealed(typed, read, by)).isPresent() ? LeaveHouse.Outcome.LEFT_BEFORE
                : leave.leave(request, by, read.house().now());
    }

    TakeBackArrival.Outcome takeBack(Stay.Here here, Said why, StayReading.Read read, Actor by) {
        return back.take(here.id(), why, by, read.house().now());
    }

    /** Not where somebody ends the same stay in the same moment, with another name or place. */
    private boolean isSealed(VaultText place, StayReading.Read read, Actor by) {
        var slot = new VaultSlot(read.head().reference(), VaultField.HANDED_TO, read.stays().size() - 1);
        return switch (vault.keep(VaultEntry.of(slot, new Revision(1), place), by)) {
            case Kept.Done _ -> true;
            case Kept.Stale _ -> false;
            case Kept.NotInCare _,Kept.Ended _ -> throw new NotThere();
        };
    }
}
