package org.kinward.core.returning.journey;

import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.consent.asked.Consent;
import org.kinward.core.consent.asked.Consents;
import org.kinward.core.consent.permit.MayUse;
import org.kinward.core.consent.permit.Permit;
import org.kinward.core.consent.permit.Wanted;
import org.kinward.core.consent.use.Use;
import org.kinward.core.consent.voice.Moment;
import org.kinward.core.followup.AtAgency;
import org.kinward.core.returning.plan.WhatIsMissing;

/** Whether somebody in the family may be called on: any contact that was agreed to and holds now (FIELD F75, F102). */
public class AgreedContact implements WhatIsMissing.Contact {

    private final Consents consents;
    private final MayUse mayUse;

    public AgreedContact(Consents consents, MayUse mayUse) {
        this.consents = consents;
        this.mayUse = mayUse;
    }

    @Override
    public boolean isAgreed(CaseFileId file, AtAgency now) {
        var wanted = consents.of(file).stream().map(Consent::use).filter(Use.FamilyContact.class::isInstance)
                .map(Wanted::of).toList();
        return mayUse.ask(file, wanted, new Moment(now.at(), now.zone())).stream()
                .anyMatch(permit -> !(permit instanceof Permit.No));
    }
}
