package org.kinward.persistence.risk;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.risk.danger.Assessments;
import org.kinward.core.risk.danger.AssessmentsContract;
import org.kinward.persistence.database.PersistenceTest;
import org.kinward.persistence.intake.ContractPlace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@PersistenceTest
@Import(ContractPlace.class)
class JdbcAssessmentsTest extends AssessmentsContract {

    @Autowired
    private ContractPlace place;
    @Autowired
    private Assessments assessments;

    @Override
    protected Assessments assessments() {
        return place.as(place.worker(), Assessments.class, assessments);
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
