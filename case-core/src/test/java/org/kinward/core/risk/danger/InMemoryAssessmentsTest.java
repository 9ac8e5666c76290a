package org.kinward.core.risk.danger;

import java.util.UUID;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;

class InMemoryAssessmentsTest extends AssessmentsContract {

    private final PersonId ama = new PersonId(UUID.randomUUID());
    private final Assessments assessments = new InMemoryAssessments();

    @Override
    protected Assessments assessments() {
        return assessments;
    }

    @Override
    protected CaseFileId file() {
        return CaseFileId.fresh();
    }

    @Override
    protected PersonId worker() {
        return ama;
    }
}
