package org.kinward.core.followup.plan;

import java.util.UUID;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;

class InMemoryFollowUpsTest extends FollowUpsContract {

    private final InMemoryFollowUps followUps = new InMemoryFollowUps();

    @Override
    protected FollowUps followUps() {
        return followUps;
    }

    @Override
    protected CaseFileId file() {
        return CaseFileId.fresh();
    }

    @Override
    protected PersonId manager() {
        return new PersonId(new UUID(1, 2));
    }
}
