package org.kinward.persistence.service;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.service.gap.ServiceGaps;
import org.kinward.core.service.gap.ServiceGapsContract;
import org.kinward.persistence.database.PersistenceTest;
import org.kinward.persistence.intake.ContractPlace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@PersistenceTest
@Import(ContractPlace.class)
class JdbcServiceGapsTest extends ServiceGapsContract {

    @Autowired
    private ContractPlace place;
    @Autowired
    private ServiceGaps gaps;

    @Override
    protected ServiceGaps gaps() {
        return place.as(place.worker(), ServiceGaps.class, gaps);
    }

    @Override
    protected CaseFileId file() {
        return place.fileOf(place.worker());
    }

    @Override
    protected PersonId worker() {
        return place.worker();
    }
}
