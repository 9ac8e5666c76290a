package org.kinward.persistence.consent.child;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.consent.DataUseStatements;
import org.kinward.core.consent.StatementVersion;
import org.kinward.core.consent.asked.Consents;
import org.kinward.core.consent.asked.ConsentsContract;
import org.kinward.persistence.database.PersistenceTest;
import org.kinward.persistence.intake.ContractPlace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The contract of consent on real PostgreSQL. */
@PersistenceTest
@Import(ContractPlace.class)
class JdbcConsentsTest extends ConsentsContract {

    @Autowired
    private ContractPlace place;
    @Autowired
    private Consents consents;
    @Autowired
    private DataUseStatements statements;

    @Override
    protected Consents consents() {
        return place.hold(Consents.class, consents);
    }

    @Override
    protected CaseFileId file() {
        return place.file();
    }

    @Override
    protected PersonId person() {
        return place.manager();
    }

    @Override
    protected StatementVersion statement() {
        return place.hold(DataUseStatements.class, statements).current().version();
    }
}
