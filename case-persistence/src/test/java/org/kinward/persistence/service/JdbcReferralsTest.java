package org.kinward.persistence.service;

import java.util.UUID;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.service.directory.ProviderExamples;
import org.kinward.core.service.directory.ProviderId;
import org.kinward.core.service.directory.Providers;
import org.kinward.core.service.referral.Referrals;
import org.kinward.core.service.referral.ReferralsContract;
import org.kinward.core.service.share.OpenCopies;
import org.kinward.persistence.database.PersistenceTest;
import org.kinward.persistence.intake.ContractPlace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@PersistenceTest
@Import(ContractPlace.class)
class JdbcReferralsTest extends ReferralsContract {

    @Autowired
    private ContractPlace place;
    @Autowired
    private Referrals referrals;
    @Autowired
    private OpenCopies copies;
    @Autowired
    private Providers providers;

    @Override
    protected Referrals referrals() {
        return place.as(place.worker(), Referrals.class, referrals);
    }

    @Override
    protected OpenCopies copies() {
        return place.as(place.worker(), OpenCopies.class, copies);
    }

    @Override
    protected CaseFileId file() {
        return place.fileOf(place.worker());
    }

    @Override
    protected ProviderId provider() {
        var line = ProviderExamples.line(ProviderExamples.clinic("Clinic " + UUID.randomUUID()), place.manager());
        place.hold(Providers.class, providers).add(line);
        return line.id();
    }

    @Override
    protected PersonId worker() {
        return place.worker();
    }
}
