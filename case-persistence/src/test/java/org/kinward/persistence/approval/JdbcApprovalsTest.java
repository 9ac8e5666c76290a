package org.kinward.persistence.approval;

import org.kinward.core.access.PersonId;
import org.kinward.core.approval.Approvals;
import org.kinward.core.approval.ApprovalsContract;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.persistence.database.PersistenceTest;
import org.kinward.persistence.intake.ContractPlace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@PersistenceTest
@Import(ContractPlace.class)
class JdbcApprovalsTest extends ApprovalsContract {

    @Autowired
    private ContractPlace place;
    @Autowired
    private Approvals approvals;

    @Override
    protected Approvals asking() {
        return place.as(place.worker(), Approvals.class, approvals);
    }

    @Override
    protected Approvals answering() {
        return place.hold(Approvals.class, approvals);
    }

    @Override
    protected CaseFileId file() {
        return place.fileOf(place.worker());
    }

    @Override
    protected PersonId worker() {
        return place.worker();
    }

    @Override
    protected PersonId manager() {
        return place.manager();
    }
}
