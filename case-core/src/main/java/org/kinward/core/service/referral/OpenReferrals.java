package org.kinward.core.service.referral;

import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.casefile.HoldsOpen;

/** As long as a referral is open its provider reads what was shared. */
public class OpenReferrals implements HoldsOpen {

    private final Referrals referrals;

    public OpenReferrals(Referrals referrals) {
        this.referrals = referrals;
    }

    @Override
    public boolean holdsOpen(CaseFileId file) {
        return referrals.of(file).stream().anyMatch(one -> one.state().isOpen());
    }
}
