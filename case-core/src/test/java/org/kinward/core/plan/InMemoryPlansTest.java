package org.kinward.core.plan;

import java.util.UUID;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.plan.goal.InMemoryGoals;
import org.kinward.core.plan.keeping.PlanBook;

class InMemoryPlansTest extends PlansContract {

    private final PersonId ama = new PersonId(UUID.randomUUID());
    private final PlanBook book = new PlanBook(new InMemoryPlans(), new InMemoryGoals(),
            new InMemoryPlans.InMemoryTalks());

    @Override
    protected PlanBook book() {
        return book;
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
