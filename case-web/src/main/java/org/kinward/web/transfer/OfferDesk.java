package org.kinward.web.transfer;

import java.util.EnumSet;
import java.util.List;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.consent.use.DataGroup;
import org.kinward.core.consent.voice.Moment;
import org.kinward.core.service.coverage.Coverage;
import org.kinward.core.service.coverage.Covered;
import org.kinward.core.transfer.OfferTransfer;
import org.kinward.core.transfer.PartnerAgencies;
import org.kinward.web.risk.RiskCase;
import org.springframework.stereotype.Component;

/** To whom a case may be offered, what may go along now, and the offering. */
@Component
class OfferDesk {

    private final PartnerAgencies agencies;
    private final Coverage coverage;
    private final OfferTransfer offer;

    OfferDesk(PartnerAgencies agencies, Coverage coverage, OfferTransfer offer) {
        this.agencies = agencies;
        this.coverage = coverage;
        this.offer = offer;
    }

    List<PartnerAgencies.Partner> partners(Actor actor) {
        return agencies.others(actor.agency());
    }

    /** What consent covers for that agency now. */
    @Transactional
    public Covered covered(PartnerAgencies.Partner to, RiskCase at) {
        return coverage.of(at.file(), to.recipient(), EnumSet.allOf(DataGroup.class), now(at));
    }

    OfferTransfer.Outcome offer(OfferTransfer.Request request, RiskCase at, Actor actor) {
        return offer.offer(request, actor, now(at));
    }

    private static Moment now(RiskCase at) {
        return new Moment(at.now(), at.zone());
    }
}
