package org.kinward.web.service.referral;

import java.util.EnumSet;
import java.util.Optional;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.consent.use.DataGroup;
import org.kinward.core.consent.voice.Moment;
import org.kinward.core.service.account.ProviderAccounts;
import org.kinward.core.service.coverage.Coverage;
import org.kinward.core.service.coverage.Covered;
import org.kinward.core.service.directory.Office;
import org.kinward.core.service.referral.Referral;
import org.kinward.core.service.referral.SendReferral;
import org.kinward.core.service.referral.Way;
import org.springframework.stereotype.Component;

/** What may be shared with a provider now, and the sending. */
@Component
class ReferralDesk {

    private final Coverage coverage;
    private final ProviderAccounts accounts;
    private final SendReferral send;

    ReferralDesk(Coverage coverage, ProviderAccounts accounts, SendReferral send) {
        this.coverage = coverage;
        this.accounts = accounts;
        this.send = send;
    }

    /** A provider, and what consent covers for it now. */
    record Offer(Office office, Covered covered) {
    }

    @Transactional
    public Offer offer(Referral.Asked asked, ReferralReading.At at) {
        var office = at.provider(asked.provider()).orElseThrow().facts().office();
        return new Offer(office, asked.way() == Way.LETTER ? Covered.NOTHING
                : coverage.of(at.at().file(), office.recipient(), EnumSet.allOf(DataGroup.class), now(at)));
    }

    /** Why this provider cannot be asked; the use case and the database say the same once more. */
    @Transactional
    public Optional<SendReferral.Because> refused(Referral.Asked asked, ReferralReading.At at) {
        var line = at.provider(asked.provider()).orElseThrow();
        if (!line.state().takes()) {
            return Optional.of(SendReferral.Because.TAKES_NOBODY);
        }
        if (!line.facts().services().contains(asked.service())) {
            return Optional.of(SendReferral.Because.NOT_ITS_SERVICE);
        }
        var answers = line.facts().office().mayHaveAccount() && accounts.isThere(line.id());
        return asked.way() == Way.PROGRAM && !answers ? Optional.of(SendReferral.Because.NO_ACCOUNT) : Optional.empty();
    }

    SendReferral.Outcome send(SendReferral.Request request, ReferralReading.At at, Actor actor) {
        return send.send(request, at.provider(request.asked().provider()), actor, now(at));
    }

    private static Moment now(ReferralReading.At at) {
        return new Moment(at.at().now(), at.at().zone());
    }
}
