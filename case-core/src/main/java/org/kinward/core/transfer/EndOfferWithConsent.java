package org.kinward.core.transfer;

import java.util.Optional;

import org.kinward.core.access.PersonId;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.consent.voice.Moment;
import org.kinward.core.service.coverage.Coverage;
import org.kinward.core.service.share.EndsWithConsent;

/** An offer that nobody has answered ends at once with the consent that covered it (F79). */
public class EndOfferWithConsent implements EndsWithConsent {

    private final Transfers transfers;
    private final PartnerAgencies agencies;
    private final AuditTrail trail;

    public EndOfferWithConsent(Transfers transfers, PartnerAgencies agencies, AuditTrail trail) {
        this.transfers = transfers;
        this.agencies = agencies;
        this.trail = trail;
    }

    /** Whether consent covers all that goes along. */
    static boolean isCovered(Transfer one, PartnerAgencies agencies, Coverage coverage, Coverage.When when) {
        var groups = one.offer().groups();
        return agencies.find(one.offer().to()).filter(to -> coverage
                .of(one.about().file(), to.recipient(), groups, when).groups().containsAll(groups)).isPresent();
    }

    @Override
    public void lookAgain(CaseFileId file, Coverage coverage, PersonId by, Moment now) {
        transfers.of(file).stream().filter(one -> one.state() == TransferState.OFFERED)
                .filter(one -> !isCovered(one, agencies, coverage, new Coverage.When(now, one.offered().at())))
                .forEach(one -> end(one, by, now));
    }

    private void end(Transfer one, PersonId by, Moment now) {
        var answer = new Transfer.Answer(new Transfer.By(by, now.at()), Optional.empty(), "");
        if (transfers.answer(one, one.answered(TransferState.TAKEN_BACK, answer))) {
            trail.record(AuditEntry.done(AuditAction.TRANSFER_TAKEN_BACK, AuditObject.TRANSFER, one.id().value(),
                    one.about().file().value(), one.about().record().value()));
        }
    }
}
