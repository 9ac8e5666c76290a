package org.kinward.core.transfer.asked;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.consent.voice.Moment;
import org.kinward.core.service.coverage.Coverage;
import org.kinward.core.service.share.EndsWithConsent;
import org.kinward.core.transfer.PartnerAgencies;

/** What another agency was asked is not read there any longer than consent covers it (F79); the task on our side stays. */
public class EndAskedWithConsent implements EndsWithConsent {

    private final AskedSteps asked;
    private final PartnerAgencies agencies;

    public EndAskedWithConsent(AskedSteps asked, PartnerAgencies agencies) {
        this.asked = asked;
        this.agencies = agencies;
    }

    @Override
    public void lookAgain(CaseFileId file, Coverage coverage, PersonId by, Moment now) {
        asked.of(file).stream().filter(one -> !isCovered(file, one, coverage, now))
                .forEach(one -> asked.end(one.step(), now.at()));
    }

    private boolean isCovered(CaseFileId file, AskedStep one, Coverage coverage, Moment now) {
        var when = new Coverage.When(now, one.asked().at());
        return agencies.find(one.between().to()).filter(to -> coverage
                .of(file, to.recipient(), AskAgency.TOLD, when).groups().containsAll(AskAgency.TOLD)).isPresent();
    }
}
