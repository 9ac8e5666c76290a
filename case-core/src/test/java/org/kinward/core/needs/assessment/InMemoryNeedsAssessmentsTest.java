package org.kinward.core.needs.assessment;

import java.util.UUID;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.needs.OpenNeeds;

class InMemoryNeedsAssessmentsTest extends NeedsAssessmentsContract {

    private final PersonId ama = new PersonId(UUID.randomUUID());
    private final InMemoryNeedsAssessments assessments = new InMemoryNeedsAssessments();

    @Override
    protected NeedsAssessments assessments() {
        return assessments;
    }

    @Override
    protected OpenNeeds needs() {
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
