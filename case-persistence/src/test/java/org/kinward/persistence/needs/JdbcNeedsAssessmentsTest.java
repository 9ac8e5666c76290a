package org.kinward.persistence.needs;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.needs.OpenNeeds;
import org.kinward.core.needs.assessment.NeedsAssessments;
import org.kinward.core.needs.assessment.NeedsAssessmentsContract;
import org.kinward.persistence.database.PersistenceTest;
import org.kinward.persistence.intake.ContractPlace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@PersistenceTest
@Import(ContractPlace.class)
class JdbcNeedsAssessmentsTest extends NeedsAssessmentsContract {

    @Autowired
    private ContractPlace place;
    @Autowired
    private NeedsAssessments assessments;
    @Autowired
    private OpenNeeds needs;

    @Override
    protected NeedsAssessments assessments() {
        return place.as(place.worker(), NeedsAssessments.class, assessments);
    }

    @Override
    protected OpenNeeds needs() {
        return place.as(place.worker(), OpenNeeds.class, needs);
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
