package org.kinward.persistence.plan;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.plan.Plans;
import org.kinward.core.plan.PlansContract;
import org.kinward.core.plan.goal.Goals;
import org.kinward.core.plan.keeping.PlanBook;
import org.kinward.core.plan.talk.Talks;
import org.kinward.persistence.database.PersistenceTest;
import org.kinward.persistence.intake.ContractPlace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@PersistenceTest
@Import(ContractPlace.class)
class JdbcPlansTest extends PlansContract {

    @Autowired
    private ContractPlace place;
    @Autowired
    private Plans plans;
    @Autowired
    private Goals goals;
    @Autowired
    private Talks talks;

    @Override
    protected PlanBook book() {
        return new PlanBook(place.as(place.worker(), Plans.class, plans),
                place.as(place.worker(), Goals.class, goals), place.as(place.worker(), Talks.class, talks));
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
