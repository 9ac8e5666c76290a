package org.kinward.core.approval;

import java.util.UUID;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;

class InMemoryApprovalsTest extends ApprovalsContract {

    private final InMemoryApprovals approvals = new InMemoryApprovals();
    private final CaseFileId file = CaseFileId.fresh();

    @Override
    protected Approvals asking() {
        return approvals;
    }

    @Override
    protected Approvals answering() {
        return approvals;
    }

    @Override
    protected CaseFileId file() {
        return file;
    }

    @Override
    protected PersonId worker() {
        return new PersonId(new UUID(1, 1));
    }

    @Override
    protected PersonId manager() {
        return new PersonId(new UUID(1, 2));
    }
}
