package org.kinward.persistence.consent.child;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.consent.answering.Answerers;
import org.kinward.core.consent.answering.AnswerersContract;
import org.kinward.persistence.database.PersistenceTest;
import org.kinward.persistence.intake.ContractPlace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The contract of who answers on real PostgreSQL. */
@PersistenceTest
@Import(ContractPlace.class)
class JdbcAnswerersTest extends AnswerersContract {

    @Autowired
    private ContractPlace place;
    @Autowired
    private Answerers answerers;

    @Override
    protected Answerers answerers() {
        return place.hold(Answerers.class, answerers);
    }

    @Override
    protected CaseFileId file() {
        return place.file();
    }

    @Override
    protected PersonId person() {
        return place.manager();
    }
}
