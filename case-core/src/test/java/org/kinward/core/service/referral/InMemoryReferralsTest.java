package org.kinward.core.service.referral;

import java.util.UUID;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.service.directory.ProviderExamples;
import org.kinward.core.service.directory.ProviderId;
import org.kinward.core.service.share.OpenCopies;

class InMemoryReferralsTest extends ReferralsContract {

    private final PersonId ama = new PersonId(UUID.randomUUID());
    private final ProviderId clinic = new ProviderId(UUID.randomUUID());
    private final InMemoryReferrals referrals = new InMemoryReferrals(
            _ -> ProviderExamples.clinic("Lake clinic").office().recipient());

    @Override
    protected Referrals referrals() {
        return referrals;
    }

    @Override
    protected OpenCopies copies() {
        return referrals;
    }

    @Override
    protected CaseFileId file() {
        return CaseFileId.fresh();
    }

    @Override
    protected ProviderId provider() {
        return clinic;
    }

    @Override
    protected PersonId worker() {
        return ama;
    }
}
